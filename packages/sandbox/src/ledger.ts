/** The double-entry ledger: how money is booked, and a check that the books balance. @module */

export { checkLedger, type LedgerDiscrepancy } from "./components/ledger/check-ledger.ts";
export {
  type DayProof,
  exportLedger,
  ledgerCsvHeader,
  type LedgerLine,
  type LedgerProof,
  proveLedger,
  ledgerCsvLine,
} from "./components/ledger/export-ledger.ts";
export { postEntry } from "./components/ledger/post-entry.ts";
export { csvLine } from "./components/ledger/csv.ts";
export { assetKey } from "./domain/asset.ts";
export type { BalanceBucket, Bucket, CounterBucket, Entry, Movement, Posting } from "./domain/ledger/entry.ts";
export { InsufficientFundsError, LedgerError } from "./domain/ledger/entry.ts";
export { type AccountAmount, deposit } from "./domain/ledger/movements.ts";
