/** `pnpm regenerate`: writes generated/src from spec/. @module */
import { join } from "node:path";
import { Problem } from "./problem.ts";
import { regenerate } from "./regenerate.ts";

const ROOT = join(import.meta.dirname, "../..");

try {
  const started = performance.now();
  const versions = await regenerate(join(ROOT, "spec"), join(ROOT, "generated/src"));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`regenerated ${versions.join(", ")} into generated/src in ${seconds} s`);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(`regenerate: ${error.message}`);
  process.exitCode = 1;
}
