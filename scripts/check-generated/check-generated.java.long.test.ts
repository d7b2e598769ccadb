import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkGenerated } from "./check-generated.ts";

const ROOT = join(import.meta.dirname, "../..");

test("lists every difference from the committed code with the fix", async () => {
  const out = join(temporaryFolder(), "src");
  cpSync(join(ROOT, "generated/src"), out, { recursive: true });
  writeFileSync(join(out, "0.5.1/calls.ts"), "// by hand\n");
  writeFileSync(join(out, "0.5.1/extra.ts"), "");
  rmSync(join(out, "0.5.1/handlers/rates.ts"));
  const message = await checkGenerated(join(ROOT, "spec"), out).then(() => "nothing differs", String);
  expect(message.match(/^ +(changed|orphan|missing) +\S+$/gm)?.map((line) => line.trim())).toEqual([
    "changed  0.5.1/calls.ts",
    "orphan   0.5.1/extra.ts",
    "missing  0.5.1/handlers/rates.ts",
  ]);
  expect(message).toContain("`pnpm regenerate`");
});
