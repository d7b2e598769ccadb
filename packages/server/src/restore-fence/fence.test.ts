import { expect, test } from "vitest";
import { createFenceRecords } from "./fence.ts";

test("a database that does not keep the row of the fence is reported", async () => {
  const records = createFenceRecords(async () => []);
  await expect(records.read()).rejects.toThrow("The row of the restore fence is missing.");
});
