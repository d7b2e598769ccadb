/**
 * `node scripts/variants/main.ts [ID …]`: certifies every variant, or those whose ids start with one of the arguments, and
 * lists false alarms.
 * @module
 */
import { defineCommand, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { variants } from "./catalogue.ts";
import { measureVariant } from "./measure.ts";

const command = defineCommand({
  name: "node scripts/variants/main.ts",
  description: "Certifies correct providers that differ from the reference provider, and lists false alarms.",
  positionals: [{ name: "[ID...]", help: "the first letters of ids, such as only-. Default: all" }],
  options: {},
});

await runCommand(command, async ({ positionals }) => {
  const chosen = variants.filter(
    ({ id }) => positionals.length === 0 || positionals.some((prefix) => id.startsWith(prefix)),
  );
  if (chosen.length === 0) throw new UsageError(`no variant has an id that starts with ${positionals.join(" or ")}`);
  let falseAlarms = 0;
  for (const variant of chosen) {
    const { id, passed, falseAlarms: found, validatorFailures, durationMs } = await measureVariant(variant);
    falseAlarms += found.length;
    const verdict = found.length === 0 ? "conforms" : "FALSE ALARM";
    console.log(
      `${verdict}  ${id}: ${passed} rules passed in ${(durationMs / 1000).toFixed(1)} s, ${validatorFailures.length} other findings`,
    );
    for (const text of found) console.log(`  ${text.slice(0, 700)}`);
  }
  console.log(`${chosen.length} correct providers, ${falseAlarms} false alarms.`);
  return falseAlarms === 0 ? 0 : 1;
});
