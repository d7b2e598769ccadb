/**
 * `pnpm spec:diff A B [--format terminal|markdown|json] [--fail-on-breaking]`: what is different between two documents,
 * and whom it breaks. `pnpm spec:diff --update-docs` writes docs/changes-*.md for the versions in spec/. @module
 */
import { report } from "../regenerate/problem.ts";
import { specDiff } from "./spec-diff.ts";

await report("spec:diff", async () => {
  // Paths are relative to where the command was typed, which pnpm remembers.
  const { text, isFailure } = await specDiff(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd());
  console.log(text);
  if (isFailure) process.exitCode = 1;
});
