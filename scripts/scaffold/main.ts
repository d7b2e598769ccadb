/**
 * `pnpm check:scaffold [--all] [NAME …]`, after `pnpm build`: scaffolds providers from the packed kit, outside the workspace,
 * and uses them as a new user does. Prints one JSON line for each.
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Problem, reasonOf, report } from "../regenerate/problem.ts";
import { allCombinations, type Combination, fewCombinations } from "./combinations.ts";
import { exercise } from "./exercise.ts";
import { grow } from "./grow.ts";
import { installScaffolder, type Scaffolder } from "./scaffolder.ts";

const ROOT = join(import.meta.dirname, "../..");

await report("check:scaffold", async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: "boolean", default: false } },
  });
  const combinations = chosen(values.all, positionals);
  const within = mkdtempSync(join(tmpdir(), "scaffold-"));
  try {
    const scaffolder = installScaffolder(ROOT, join(within, "scaffolder"));
    const failed: string[] = [];
    for (const combination of combinations) {
      try {
        console.log(JSON.stringify({ ...combination, ...(await exercise(scaffolder, combination, within)) }));
      } catch (error) {
        console.log(JSON.stringify({ ...combination, fault: reasonOf(error) }));
        failed.push(combination.name);
      }
    }
    if (positionals.length === 0) await tryToGrow(scaffolder, within, failed);
    if (failed.length > 0) throw new Problem(`failed: ${failed.join(", ")}`);
  } finally {
    rmSync(within, { recursive: true, force: true, maxRetries: 3 });
  }
});

async function tryToGrow(scaffolder: Scaffolder, within: string, failed: string[]): Promise<void> {
  try {
    await grow(scaffolder, within);
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
    throw new Problem(`${unknown} is none of ${allCombinations.map(({ name }) => name).join(", ")}`);
  return allCombinations.filter(({ name }) => names.includes(name));
}
