/**
 * `pnpm check:docstrings`: fails on public exports and members without a docstring, on factories without an `@example`, on every
 * `@example` that does not compile, and on names with several meanings. @module
 */
import { join } from "node:path";
import { defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { checkDocstrings } from "./check-docstrings.ts";
import { sharedNames } from "./shared-names.ts";

const command = defineCommand({
  name: "pnpm check:docstrings",
  description:
    "Fails on public names without a docstring, factories without an example, examples that do not compile, and names that " +
    "two packages export for different things.",
  options: {},
});

await runCommand(command, () => {
  for (const line of checkDocstrings(join(import.meta.dirname, "../.."), sharedNames)) console.log(line);
});
