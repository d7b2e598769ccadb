/** Runs `npm run ledger` on the ledger of src/ledger.ts. @module */
import { createLedger } from "./ledger.ts";
import { runLedgerCommand } from "./operator.ts";

const books = await createLedger();
try {
  await runLedgerCommand(process.argv.slice(2), books.operator, (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await books.close();
}
