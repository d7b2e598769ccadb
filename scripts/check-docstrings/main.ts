/**
 * `pnpm check:docstrings`: fails on public exports and members without a docstring, on factories without an `@example`, and on
 * every `@example` that does not compile. @module
 */
import { join } from "node:path";
import { defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { checkDocstrings } from "./check-docstrings.ts";

const command = defineCommand({
  name: "pnpm check:docstrings",
  description:
    "Fails on public names without a docstring, factories without an example, and examples that do not compile.",
  options: {},
});

await runCommand(command, () => {
  for (const line of checkDocstrings(join(import.meta.dirname, "../.."))) console.log(line);
});
