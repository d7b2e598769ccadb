/** `npm run ledger`: exports your ledger for reconciliation, and erases personal data from it. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { parseArgs } from "node:util";

/** A change of one balance. */
export interface Posting {
  /** The booking. Its postings are adjacent, and sum to zero in each asset. */
  readonly entryId: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** The account, or the other side of the booking, such as `fees` or `outside`. */
  readonly accountId: string;
  readonly asset: AssetReference;
  /** A decimal, negative for a debit. */
  readonly amount: string;
}

/** The operations whose participants are erased. */
export interface EraseOptions {
  /** Default: all customers. */
  readonly customerId?: string | undefined;
  /** Only operations that were created before this time. Default: of any age. */
  readonly before?: Date | undefined;
}

/** The methods of your ledger for operators. They run in a separate process while the provider runs. */
export interface OperatorLedger {
  /**
   * All postings in the order of booking, read from one snapshot of the database.
   *
   * @param day only postings of this day in UTC, such as `2026-11-29`. Default: all
   */
  exportPostings(day: string | undefined): AsyncIterable<Posting>;
  /**
   * Erases `participantsIdentification` from withdrawals and ramps that have ended. Amounts and postings stay.
   * Operations that have not ended keep it, because their payout may need it.
   */
  eraseParticipants(options: EraseOptions): Promise<{ readonly erased: number; readonly pending: number }>;
}

const USAGE = `Usage: npm run ledger -- export [--day 2026-11-29] [--json]
       npm run ledger -- erase --older-than-days 90 | --customer ID | --all`;

const COLUMNS = ["entryId", "createdAt", "accountId", "asset", "amount"] as const;

/**
 * Runs one command.
 *
 * @param operator `undefined` if your ledger does not implement the port
 * @param print receives each line of the output
 * @throws Error for a wrong command line, and if the port is missing
 */
export async function runLedgerCommand(
  argv: readonly string[],
  operator: OperatorLedger | undefined,
  print: (line: string) => void,
): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      day: { type: "string" },
      json: { type: "boolean", default: false },
      customer: { type: "string" },
      "older-than-days": { type: "string" },
      all: { type: "boolean", default: false },
    },
  });
  const [action] = positionals;
  if (action !== "export" && action !== "erase") throw new Error(USAGE);
  if (operator === undefined)
    throw new Error("Implement `operator` in src/ledger.ts first: src/operator.ts has the port.");
  if (action === "export") return exportLedger(operator, { day: values.day, isJson: values.json, print });
  const { customer: customerId, "older-than-days": days } = values;
  if (customerId === undefined && days === undefined && !values.all) throw new Error(USAGE);
  if (days !== undefined && !/^\d{1,5}$/.test(days))
    throw new Error(`--older-than-days ${days} is not a number of days.`);
  const before = days === undefined ? undefined : new Date(Date.now() - Number(days) * 86_400_000);
  const { erased, pending } = await operator.eraseParticipants({ customerId, before });
  print(`Erased the participants of ${erased} operations. ${pending} operations are still pending and unchanged.`);
}

async function exportLedger(
  operator: OperatorLedger,
  { day, isJson, print }: { day: string | undefined; isJson: boolean; print: (line: string) => void },
): Promise<void> {
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new Error(`--day ${day} is not a day such as 2026-11-29.`);
  if (!isJson) print(COLUMNS.join(","));
  for await (const posting of operator.exportPostings(day))
    print(isJson ? JSON.stringify(posting) : COLUMNS.map((column) => csvField(posting[column])).join(","));
}

/** Quoted, so that commas and line breaks stay in the field (RFC 4180). An asset is JSON. */
function csvField(value: string | AssetReference): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `"${text.replaceAll('"', '""')}"`;
}
