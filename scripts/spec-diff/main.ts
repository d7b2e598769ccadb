/** `pnpm spec:diff`: compares two documents and reports which changes break servers or clients. @module */
import { callerFolder, runProgram } from "@provider-connectivity/cli-kit";
import { specDiff } from "./spec-diff.ts";

await runProgram("spec:diff", async () => {
  const { text, isFailure } = await specDiff(process.argv.slice(2), callerFolder());
  console.log(text);
  return isFailure ? 1 : 0;
});
