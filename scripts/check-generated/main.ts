/** `pnpm check:generated`: fails when generated/src or the package's entries are not what the machine makes today. @module */
import { join } from "node:path";
import { checkEntries } from "../regenerate/contract-entries.ts";
import { report } from "../regenerate/problem.ts";
import { sourcesOf } from "../regenerate/read.ts";
import { checkGenerated } from "./check-generated.ts";

const ROOT = join(import.meta.dirname, "../..");

await report("check:generated", async () => {
  const versions = sourcesOf(join(ROOT, "spec")).map(({ folder }) => folder);
  checkEntries(join(ROOT, "generated"), versions);
  const read = await checkGenerated(join(ROOT, "spec"), join(ROOT, "generated/src"));
  console.log(`generated/src is what the machine makes of ${read} specification${read === 1 ? "" : "s"}`);
});
