/**
 * `pnpm check:boundaries`: fails on imports against the order of packages or layers, and on folders that import each other.
 * @module
 */
import { join } from "node:path";
import { defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { checkBoundaries } from "./boundaries.ts";

const command = defineCommand({
  name: "pnpm check:boundaries",
  description: "Fails on imports against the order of packages or layers, and on folders that import each other.",
  options: {},
});

await runCommand(command, () => {
  const count = checkBoundaries(join(import.meta.dirname, "../.."));
  console.log(`${count} modules checked`);
});
