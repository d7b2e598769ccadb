/**
 * `pnpm check:docstrings`: fails on public exports and members without a docstring, and on factories without an `@example`
 * that compiles. @module
 */
import { join } from "node:path";
import { runProgram } from "@provider-connectivity/cli-kit";
import { checkDocstrings } from "./check-docstrings.ts";

await runProgram("check:docstrings", () => {
  for (const line of checkDocstrings(join(import.meta.dirname, "../.."))) console.log(line);
});
