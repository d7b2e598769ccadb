/** `pnpm check:generated`: fails when generated/src is not what the machine makes today. @module */
import { join } from "node:path";
import { report } from "../regenerate/problem.ts";
import { checkGenerated } from "./check-generated.ts";

const ROOT = join(import.meta.dirname, "../..");

await report("check:generated", async () => {
  const read = await checkGenerated(join(ROOT, "spec"), join(ROOT, "generated/src"));
  console.log(`generated/src is what the machine makes of ${read} specification${read === 1 ? "" : "s"}`);
});
