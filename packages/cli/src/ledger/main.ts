/** `pnpm ledger`: exports the ledger, or verifies that it balances. @module */
import { CliError, defineCommand, oneOf, option, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { exportLedger, ledgerCsvHeader, proveLedger, ledgerCsvLine } from "@provider-connectivity/sandbox/ledger";
import { writeLine } from "../running/write-lines.ts";
import { databaseOption } from "../start/database-option.ts";
import { withExistingDatabase } from "../start/open-stores.ts";

const command = defineCommand({
  name: "pnpm ledger",
  description:
    "Writes the ledger to standard output, one posting per line, or verifies that the balances equal the postings. The provider may keep running.",
  positionals: [{ name: "<action>", help: "export or proof" }],
  options: {
    database: databaseOption,
    format: option("NAME", "export: csv, or json with one object per line", {
      parse: oneOf(["csv", "json"]),
      default: "csv",
    }),
    day: option("DATE", "export: only this day in UTC, such as 2026-11-29", { parse: parseDay }),
  },
});

await runCommand(command, async ({ options: { database, format, day }, positionals: [action] }) => {
  if (action !== "export" && action !== "proof")
    throw new UsageError(`"${action}" is not an action; use export or proof`);
  await withExistingDatabase(database, async ({ store }) => {
    if (action === "export") {
      if (format === "csv") await writeLine(ledgerCsvHeader);
      await exportLedger(store, {
        day,
        write: (line) => writeLine(format === "csv" ? ledgerCsvLine(line) : JSON.stringify(line)),
      });
      return;
    }
    const proof = await proveLedger(store);
    await writeLine(JSON.stringify(proof, null, 2));
    if (proof.discrepancies.length > 0)
      throw new CliError(`the books have ${proof.discrepancies.length} discrepancies; see "discrepancies"`);
  });
});

function parseDay(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new Error(`"${text}" is not a day such as 2026-11-29`);
}
