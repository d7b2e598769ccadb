import { assetKey } from "../assets/model.ts";
import type { BalanceRecord } from "../balances/model.ts";
import type { Sources } from "../sources.ts";
import type { StoreWriter } from "../store/store.ts";
import { add, isDecimal, signOf } from "./decimal.ts";
import { noteCredit } from "./credit-lines.ts";
import { isBalanceBucket, type Entry, type Movement, type Posting } from "./entry.ts";
import { InsufficientFundsError, LedgerError } from "./errors.ts";
import { postHoldings } from "./post-holdings.ts";
import { noteTrade } from "./trading-results.ts";
import { imbalances } from "./sums.ts";

/**
 * Books a movement: the entry, and the balances and holdings that follow from it. Nothing else changes them.
 *
 * @throws InsufficientFundsError when a balance or a holding would fall below zero; LedgerError for a movement that is not balanced
 */
export async function postEntry(writer: StoreWriter, movement: Movement, { now, newId }: Sources): Promise<Entry> {
  checkPostings(movement.postings);
  const balances = new Map<string, BalanceRecord>();
  for (const posting of movement.postings) {
    const { bucket, amount } = posting;
    if (!isBalanceBucket(bucket)) continue;
    const key = `${posting.accountId} ${assetKey(posting.asset)}`;
    const balance = balances.get(key) ?? (await writer.balances.find(posting.accountId, posting.asset));
    const before = balance ?? emptyBalance(posting, newId());
    balances.set(key, { ...before, [bucket]: add(before[bucket], amount) });
  }
  for (const balance of balances.values()) await save(writer, balance);
  const entry = { ...movement, id: newId(), createdAt: new Date(now()).toISOString() };
  await postHoldings(writer, entry);
  await noteCredit(writer, entry);
  await noteTrade(writer, entry);
  await writer.ledger.insert(entry);
  return entry;
}

/** Whether each bucket is on its own side of zero. */
export function isAllowed({ available, locked, credit }: BalanceRecord): boolean {
  return signOf(available) >= 0 && signOf(locked) >= 0 && signOf(credit) <= 0;
}

async function save(writer: StoreWriter, balance: BalanceRecord): Promise<void> {
  if (!isAllowed(balance)) {
    throw new InsufficientFundsError(`Account ${balance.accountId} has not enough of ${assetKey(balance.asset)}.`);
  }
  await writer.balances.save(balance);
}

function checkPostings(postings: readonly Posting[]): void {
  const wrong = postings.find(({ amount }) => !isDecimal(amount) || signOf(amount) === 0);
  if (wrong !== undefined)
    throw new LedgerError(`"${wrong.amount}" is no amount to post: it must be a decimal other than zero.`);
  const [imbalance] = imbalances(postings);
  if (imbalance !== undefined)
    throw new LedgerError(`The postings in ${assetKey(imbalance.asset)} sum to ${imbalance.sum}, not to zero.`);
  if (postings.length === 0) throw new LedgerError("An entry needs postings.");
}

function emptyBalance({ accountId, asset }: Posting, id: string): BalanceRecord {
  return { id, accountId, asset, available: "0", locked: "0", credit: "0" };
}
