/** `pnpm check:scaffold`, after `pnpm build`: scaffolds providers from the packed kit and uses them like a new user. @module */
import { CliError, defineCommand, flag, reasonOf, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allCombinations, type Combination, fewCombinations } from "./combinations.ts";
import { exercise } from "./exercise.ts";
import { grow } from "./grow.ts";
import { installScaffolder, type Scaffolder } from "./scaffolder.ts";

const ROOT = join(import.meta.dirname, "../..");

const command = defineCommand({
  name: "pnpm check:scaffold",
  description: "Scaffolds providers outside the workspace, uses them, and prints one JSON line for each.",
  positionals: [{ name: "[NAME...]", help: `any of ${allCombinations.map(({ name }) => name).join(", ")}` }],
  options: { all: flag("all combinations of components, instead of three") },
});

await runCommand(command, async ({ options, positionals }) => {
  const combinations = chosen(options.all, positionals);
  const parent = mkdtempSync(join(tmpdir(), "scaffold-"));
  try {
    const scaffolder = installScaffolder(ROOT, join(parent, "scaffolder"));
    const failed: string[] = [];
    for (const combination of combinations) {
      try {
        console.log(JSON.stringify({ ...combination, ...(await exercise(scaffolder, combination, parent)) }));
      } catch (error) {
        console.log(JSON.stringify({ ...combination, fault: reasonOf(error) }));
        failed.push(combination.name);
      }
    }
    if (positionals.length === 0) await tryGrow(scaffolder, parent, failed);
    if (failed.length > 0) throw new CliError(`failed: ${failed.join(", ")}`);
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  }
});

async function tryGrow(scaffolder: Scaffolder, parent: string, failed: string[]): Promise<void> {
  try {
    await grow(scaffolder, parent);
    console.log(JSON.stringify({ name: "grown", added: "collateral" }));
  } catch (error) {
    console.log(JSON.stringify({ name: "grown", fault: reasonOf(error) }));
    failed.push("grown");
  }
}

function chosen(all: boolean, names: readonly string[]): readonly Combination[] {
  if (names.length === 0) return all ? allCombinations : fewCombinations;
  const unknown = names.find((name) => !allCombinations.some((each) => each.name === name));
  if (unknown !== undefined)
    throw new UsageError(`unknown combination ${unknown}; use ${allCombinations.map(({ name }) => name).join(", ")}`);
  return allCombinations.filter(({ name }) => names.includes(name));
}
