/**
 * `pnpm check:boundaries`: fails on imports against the order of packages or layers, and on folders that import each other.
 * @module
 */
import { join } from "node:path";
import { runProgram } from "@provider-connectivity/cli-kit";
import { checkBoundaries } from "./boundaries.ts";

await runProgram("check:boundaries", () => {
  const count = checkBoundaries(join(import.meta.dirname, "../.."));
  console.log(`${count} modules checked`);
});
