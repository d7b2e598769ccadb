import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { createSqliteNonceStore } from "./index.ts";

test("deletes expired nonces at every third nonce if sweepEvery is 3", async () => {
  const database = new DatabaseSync(":memory:");
  const store = createSqliteNonceStore(database, { now: () => 100, sweepEvery: 3 });
  const kept: unknown[] = [];
  for (const nonce of ["1", "2", "3", "4", "5", "6"]) {
    await store.remember("a", nonce, 10);
    kept.push(database.prepare("SELECT count(*) AS count FROM nonces").get()?.["count"]);
  }
  expect(kept).toEqual([1, 2, 1, 2, 3, 1]);
});
