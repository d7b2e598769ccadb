/**
 * `node scripts/mutants/main.ts [ID …]`: certifies every mutant, or those named, and lists the survivors. A run over all
 * writes `results.json`.
 * @module
 */
import { mutants } from "./catalogue/index.ts";
import { measure, measureQuickly, type Measured } from "./measure.ts";
import { writeResults } from "./results.ts";

/** The fraction of mutants that must be found. */
const MIN_FOUND = 0.97;

const ids = process.argv.slice(2);
const chosen = ids.length === 0 ? mutants : mutants.filter(({ id }) => ids.some((each) => id.startsWith(each)));

const correct = await measure();
if (correct.findings.length > 0) console.log("FALSE ALARMS", correct.findings);
const measured: Measured[] = [];

for (const mutant of chosen) {
  const result = await measureQuickly(mutant).catch((error: unknown) => ({
    id: mutant.id,
    sentence: mutant.sentence,
    findings: [`discovery: ${(error as Error).message}`],
    durationMs: 0,
  }));
  measured.push(result);
  console.log(
    `${result.findings.length === 0 ? "SURVIVED" : "found"} ${result.id}: ${result.findings.slice(0, 3).join(" | ")}`,
  );
}
if (ids.length === 0)
  writeResults(measured.map(({ id, findings }) => ({ id, rules: findings.map((text) => text.split(": ")[0] ?? "") })));
const survivors = measured.filter(({ findings }) => findings.length === 0);
for (const { id, sentence } of survivors) console.log(`survivor  ${id}  ${sentence}`);
const share = (measured.length - survivors.length) / measured.length;
console.log(`${measured.length - survivors.length} of ${measured.length} found (${(share * 100).toFixed(1)} %).`);
process.exitCode = share < MIN_FOUND || correct.findings.length > 0 ? 1 : 0;
