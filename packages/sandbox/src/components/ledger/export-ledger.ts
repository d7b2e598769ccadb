import { assetKey } from "../../domain/asset.ts";
import { csvLine } from "./csv.ts";
import { add } from "../../domain/decimal.ts";
import { createHasher } from "../digest/digest.ts";
import type { Entry } from "../../domain/ledger/entry.ts";
import { checkBooks, everyEntry, type LedgerDiscrepancy } from "./check-ledger.ts";
import type { Store } from "./entities.ts";

/** One posting with its entry, as one line of an export. */
export interface LedgerLine {
  /** The `id` of the entry. Its lines are adjacent. */
  readonly entryId: string;
  /** The number of the posting in its entry, from 1. */
  readonly line: number;
  /** The kind of the movement. */
  readonly kind: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  /** The account of the posting. */
  readonly accountId: string;
  /** The asset's reference as JSON, from `assetKey`. */
  readonly asset: string;
  /** A part of the account, such as `available`, or of the other side, such as `external`. */
  readonly bucket: string;
  /** An exact decimal, negative for a debit. */
  readonly amount: string;
}

/** The order of the columns in CSV. */
const COLUMNS = ["entryId", "line", "kind", "createdAt", "accountId", "asset", "bucket", "amount"] as const;

/** The first line of a CSV export. */
export const ledgerCsvHeader = COLUMNS.join(",");

/** A line of an export as CSV (RFC 4180), without the line break. */
export function ledgerCsvLine(line: LedgerLine): string {
  return csvLine(COLUMNS.map((column) => String(line[column])));
}

/**
 * Exports a snapshot of the ledger, line by line, in the order of booking. Only one page of entries is in memory.
 *
 * @param day exports only entries of this day in UTC, such as `2026-11-29`. Default: all
 * @param write receives each line. The export waits until it resolves
 */
export function exportLedger(
  store: Store,
  { day, write }: { readonly day?: string | undefined; readonly write: (line: LedgerLine) => void | Promise<void> },
): Promise<void> {
  return store.snapshot(async (books) => {
    for await (const entry of everyEntry(books)) {
      if (day !== undefined && !entry.createdAt.startsWith(day)) continue;
      for (const line of linesOf(entry)) await write(line);
    }
  });
}

function linesOf({ id, kind, createdAt, postings }: Entry): LedgerLine[] {
  return postings.map(({ accountId, asset, bucket, amount }, index) => ({
    entryId: id,
    line: index + 1,
    kind,
    createdAt,
    accountId,
    asset: assetKey(asset),
    bucket,
    amount,
  }));
}

/** The bookings of one day. */
export interface DayProof {
  /** In UTC, such as `2026-11-29`. */
  readonly day: string;
  /** The number of entries of this day. */
  readonly entries: number;
  /** The number of their postings, and of the lines in an export of this day. */
  readonly postings: number;
  /** The sum of all postings by `assetKey` and bucket. For each asset, the buckets add up to zero. */
  readonly sums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The SHA-256 of the day's CSV lines, each with a line feed, without the header. It proves that an export is complete. */
  readonly sha256: string;
}

/** A proof of the books. */
export interface LedgerProof {
  /** The number of all entries. */
  readonly entries: number;
  /** The id of the last entry that it covers. Absent for an empty ledger. */
  readonly lastEntryId?: string;
  /** The days with entries, in the order of booking. */
  readonly days: readonly DayProof[];
  /** The inconsistencies. Empty if every entry is balanced, and every balance and holding equals its postings. */
  readonly discrepancies: readonly LedgerDiscrepancy[];
}

interface OpenDay {
  entries: number;
  postings: number;
  readonly sums: Record<string, Record<string, string>>;
  readonly hash: ReturnType<typeof createHasher>;
}

/**
 * Proves on a snapshot that the balances equal the postings, and totals each day. It needs memory for each balance and
 * each day, not for each entry.
 */
export function proveLedger(store: Store): Promise<LedgerProof> {
  return store.snapshot(async (books) => {
    const days = new Map<string, OpenDay>();
    let [entries, lastEntryId]: [number, string | undefined] = [0, undefined];
    const discrepancies = await checkBooks(books, (entry) => {
      entries++;
      lastEntryId = entry.id;
      addToDay(days, entry);
    });
    return {
      entries,
      ...(lastEntryId === undefined ? {} : { lastEntryId }),
      days: [...days].map(([day, { hash, ...totals }]) => ({ day, ...totals, sha256: hash.end() })),
      discrepancies,
    };
  });
}

function addToDay(days: Map<string, OpenDay>, entry: Entry): void {
  const day = entry.createdAt.slice(0, "2026-11-29".length);
  let open = days.get(day);
  if (open === undefined) days.set(day, (open = { entries: 0, postings: 0, sums: {}, hash: createHasher() }));
  open.entries++;
  for (const line of linesOf(entry)) {
    open.postings++;
    const sums = (open.sums[line.asset] ??= {});
    sums[line.bucket] = add(sums[line.bucket] ?? "0", line.amount);
    open.hash.update(`${ledgerCsvLine(line)}\n`);
  }
}
