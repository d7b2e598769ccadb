/**
 * `node scripts/mutants/main.ts [ID …]`: certifies every mutant, or those whose ids start with one of the arguments, lists
 * the survivors, and writes the broken rules to `results.json`.
 * @module
 */
import { defineCommand, flag, reasonOf, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { mutants } from "./catalogue/index.ts";
import { measure, measureQuickly, type Measured } from "./measure.ts";
import type { Mutant } from "./mutant.ts";
import { mergeResults, readResults } from "./results.ts";

/** The fraction of mutants that certify must find. */
const MIN_FOUND = 0.97;

const command = defineCommand({
  name: "node scripts/mutants/main.ts",
  description: "Certifies providers with one defect each, and lists those that pass.",
  positionals: [{ name: "[ID...]", help: "the first letters of ids, such as pagination-. Default: all" }],
  options: { missing: flag("only mutants that results.json does not have") },
});

await runCommand(command, async ({ options, positionals }) => {
  const chosen = chosenMutants(positionals, options.missing);
  const correct = await measure();
  if (correct.findings.length > 0) console.log("FALSE ALARMS", correct.findings);
  const measured: Measured[] = [];
  for (const mutant of chosen) {
    const result = await measureOrReason(mutant);
    measured.push(result);
    mergeResults([{ id: result.id, rules: result.findings.map((text) => text.split(": ")[0] ?? "") }]);
    const verdict = result.findings.length === 0 ? "SURVIVED" : "found";
    console.log(`${verdict} ${result.id}: ${result.findings.slice(0, 3).join(" | ")}`);
  }
  const survivors = measured.filter(({ findings }) => findings.length === 0);
  for (const { id, sentence } of survivors) console.log(`survivor  ${id}  ${sentence}`);
  const share = (measured.length - survivors.length) / measured.length;
  console.log(`${measured.length - survivors.length} of ${measured.length} found (${(share * 100).toFixed(1)} %).`);
  return share < MIN_FOUND || correct.findings.length > 0 ? 1 : 0;
});

function chosenMutants(prefixes: readonly string[], missing: boolean): readonly Mutant[] {
  const known = new Set(readResults().map(({ id }) => id));
  const chosen = mutants
    .filter(({ id }) => prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(prefix)))
    .filter(({ id }) => !missing || !known.has(id));
  if (chosen.length === 0) throw new UsageError(`no mutant has an id that starts with ${prefixes.join(" or ")}`);
  return chosen;
}

/** If certify cannot read the capabilities or accounts of a mutant, the mutant counts as found. */
async function measureOrReason(mutant: Mutant): Promise<Measured> {
  try {
    return await measureQuickly(mutant);
  } catch (error) {
    return { id: mutant.id, sentence: mutant.sentence, findings: [`discovery: ${reasonOf(error)}`], durationMs: 0 };
  }
}
