import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { regenerate } from "../regenerate/regenerate.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkGenerated } from "./check-generated.ts";
import { compareFolders } from "./compare.ts";

const SPEC = join(import.meta.dirname, "../../spec");

test("a second run writes the same bytes, and whatever differs is listed with the cure", async () => {
  const out = join(temporaryFolder(), "src");
  await regenerate(SPEC, out);
  await expect(checkGenerated(SPEC, out)).resolves.toBeGreaterThan(0);

  writeFileSync(join(out, "0.5.1/calls.ts"), "// by hand\n");
  writeFileSync(join(out, "0.5.1/extra.ts"), "");
  rmSync(join(out, "0.5.1/handlers/rates.ts"));
  await expect(checkGenerated(SPEC, out)).rejects.toThrow(
    /changed {2}0\.5\.1\/calls\.ts\n.*orphan {3}0\.5\.1\/extra\.ts\n.*missing {2}0\.5\.1\/handlers\/rates\.ts\n.*`pnpm regenerate`/,
  );
});

test("two equal folders do not differ", () => {
  const left = temporaryFolder({ "a.ts": "1", "b/c.ts": "2" });
  const right = temporaryFolder();
  cpSync(left, right, { recursive: true });
  expect(compareFolders(left, right)).toEqual([]);
});

test("a folder that is not there misses everything", () => {
  expect(compareFolders("/no/such/folder", temporaryFolder({ "a.ts": "1" }))).toEqual([
    { file: "a.ts", kind: "missing" },
  ]);
});
