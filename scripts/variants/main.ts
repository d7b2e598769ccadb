/** `node scripts/variants/main.ts [ID …]`: certifies every variant, or those named, and lists false alarms. @module */
import { variants } from "./catalogue.ts";
import { measureVariant } from "./measure.ts";

const ids = process.argv.slice(2);
const chosen = ids.length === 0 ? variants : variants.filter(({ id }) => ids.some((each) => id.startsWith(each)));
let falseAlarms = 0;
for (const variant of chosen) {
  const { id, passed, falseAlarms: found, validatorFails, durationMs } = await measureVariant(variant);
  falseAlarms += found.length;
  const verdict = found.length === 0 ? "conforms" : "FALSE ALARM";
  console.log(
    `${verdict}  ${id}: ${passed} rules passed in ${(durationMs / 1000).toFixed(1)} s, ${validatorFails.length} of the validator or warnings broken`,
  );
  for (const text of found) console.log(`  ${text.slice(0, 700)}`);
}
console.log(`${chosen.length} correct providers, ${falseAlarms} false alarms.`);
process.exitCode = falseAlarms === 0 ? 0 : 1;
