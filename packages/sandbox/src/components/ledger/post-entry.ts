/** Books movements: the entry, and the balances, holdings, credit lines and trading results that follow from it. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../../domain/asset.ts";
import { add, isDecimal, negate, normalize, signOf, subtract } from "../../domain/decimal.ts";
import {
  type BalanceRecord,
  type HoldingAmounts,
  holdingId,
  type HoldingRecord,
  isAllowed,
  isPossible,
  noHolding,
  type TradingResultRecord,
  type Entry,
  imbalances,
  InsufficientFundsError,
  isBalanceBucket,
  isHoldingBucket,
  LedgerError,
  type Movement,
  type Posting,
} from "../../domain/ledger/entry.ts";
import type { AccountRecord } from "../../domain/parties.ts";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import type { SandboxRuntime } from "../../ports/runtime.ts";
import type { StoreReader, StoreWriter } from "./entities.ts";

/**
 * Books a movement: the entry, and the resulting balances and holdings. No other code changes them.
 *
 * @param writer the argument of the work in `store.write`
 * @returns the booked entry, with its id and time
 * @throws InsufficientFundsError if a balance or holding would become negative; LedgerError for an unbalanced movement
 */
export async function postEntry(
  writer: StoreWriter,
  requested: Movement,
  { now, newId }: SandboxRuntime,
): Promise<Entry> {
  checkPostings(requested.postings);
  const movement = { ...requested, postings: requested.postings.map(shortened) };
  const balances = new Map<string, BalanceRecord>();
  const changed = new Set<string>();
  for (const posting of movement.postings) {
    const { bucket, amount } = posting;
    if (!isBalanceBucket(bucket)) continue;
    const key = balanceKey(posting);
    const balance = balances.get(key) ?? (await writer.balances.find(posting.accountId, posting.asset));
    const before = balance ?? emptyBalance(posting, newId());
    balances.set(key, { ...before, [bucket]: add(before[bucket], amount) });
    changed.add(key);
  }
  for (const key of changed) await save(writer, balances.get(key)!);
  const entry = { ...movement, id: newId(), createdAt: new Date(now()).toISOString() };
  await postHoldings(writer, entry);
  await noteCredit(writer, entry);
  await noteTrade(writer, entry);
  await writer.ledger.insert(entry);
  return entry;
}

function balanceKey({ accountId, asset }: Pick<BalanceRecord, "accountId" | "asset">): string {
  return `${accountId} ${assetKey(asset)}`;
}

async function save(writer: StoreWriter, balance: BalanceRecord): Promise<void> {
  if (!isAllowed(balance)) {
    throw new InsufficientFundsError(
      `Account ${balance.accountId} does not have enough of ${assetKey(balance.asset)}.`,
    );
  }
  await writer.balances.save(balance);
}

function checkPostings(postings: readonly Posting[]): void {
  const wrong = postings.find(({ amount }) => !isDecimal(amount) || signOf(amount) === 0);
  if (wrong !== undefined)
    throw new LedgerError(`"${wrong.amount}" is not a valid amount: it must be a decimal other than zero.`);
  const [imbalance] = imbalances(postings);
  if (imbalance !== undefined)
    throw new LedgerError(`The postings in ${assetKey(imbalance.asset)} sum to ${imbalance.sum}, not to zero.`);
  if (postings.length === 0) throw new LedgerError("An entry needs postings.");
}

/** Requests may write amounts with leading or trailing zeros. The ledger stores the shortest form. */
function shortened(posting: Posting): Posting {
  return { ...posting, amount: normalize(posting.amount) };
}

function emptyBalance({ accountId, asset }: Posting, id: string): BalanceRecord {
  return { id, accountId, asset, available: "0", locked: "0", credit: "0" };
}

/** The holding of an asset in an account's collateral. Empty if nothing was announced. */
export async function findHolding(
  { holdings }: Pick<StoreReader, "holdings">,
  accountId: string,
  asset: AssetReference,
): Promise<HoldingAmounts> {
  return (await holdings.find(GLOBAL_OWNER, holdingId(accountId, asset))) ?? noHolding;
}

/**
 * Applies an entry to its holdings. Only `postEntry` calls it.
 *
 * @throws InsufficientFundsError if a part of a holding would become negative
 */
async function postHoldings({ holdings }: StoreWriter, { postings, createdAt }: Entry): Promise<void> {
  const changed = new Map<string, HoldingRecord>();
  for (const { accountId, asset, bucket, amount } of postings) {
    if (!isHoldingBucket(bucket)) continue;
    const id = holdingId(accountId, asset);
    const stored = changed.get(id) ?? (await holdings.find(GLOBAL_OWNER, id));
    const before = stored ?? { id, accountId, asset, createdAt, ...noHolding };
    if (stored === undefined) await holdings.insert(before);
    changed.set(id, { ...before, [bucket]: add(before[bucket], amount) });
  }
  for (const holding of changed.values()) {
    if (!isPossible(holding))
      throw new InsufficientFundsError(
        `Account ${holding.accountId} has not enough collateral in ${assetKey(holding.asset)}.`,
      );
    await holdings.replace(holding);
  }
}

/** A customer has few accounts on credit. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Records which accounts an entry puts on credit. Only `postEntry` calls it. */
async function noteCredit(writer: StoreWriter, { postings, createdAt }: Entry): Promise<void> {
  for (const { accountId, bucket } of postings) {
    if (bucket !== "credit") continue;
    const { customerId = "" } = (await writer.accounts.find(accountId)) ?? {};
    if ((await writer.creditLines.find(customerId, accountId)) !== undefined) continue;
    await writer.creditLines.insert({ customerId, accountId, createdAt });
  }
}

/** The total credit of a customer in an asset, zero or above. */
export async function creditOf(
  { creditLines, balances }: Pick<StoreReader, "creditLines" | "balances">,
  customerId: string,
  asset: AssetReference,
): Promise<string> {
  const lines = await creditLines.list(customerId, { limit: NO_LIMIT, order: "asc" });
  // Concurrent reads lock the accounts together.
  const found = await Promise.all(lines.map(({ accountId }) => balances.find(accountId, asset)));
  return found.reduce((owed, balance) => subtract(owed, balance?.credit ?? "0"), "0");
}

/**
 * Adds the gains and losses of a conversion to the results of its main account, if that account has outstanding credit. Trades
 * on credit are settled with the collateral account. Only `postEntry` calls it.
 */
async function noteTrade(writer: StoreWriter, { kind, postings, createdAt }: Entry): Promise<void> {
  if (kind !== "conversion") return;
  for (const [accountId, own] of Map.groupBy(postings, (posting) => posting.accountId)) {
    const account = await writer.accounts.find(accountId);
    const debtor = account && (await findDebtor(writer, account));
    if (debtor === undefined) continue;
    for (const { asset, bucket, amount } of own) {
      if (bucket !== "liquidity" && bucket !== "fees") continue;
      await addResult(writer, { accountId: debtor, asset, amount: negate(amount), createdAt });
    }
  }
}

/** Adds to the result of an asset. A zero result is deleted. */
export async function addResult(
  { tradingResults }: Pick<StoreWriter, "tradingResults">,
  { accountId, asset, amount, createdAt }: Omit<TradingResultRecord, "id">,
): Promise<void> {
  const id = assetKey(asset);
  const known = await tradingResults.find(accountId, id);
  const sum = add(known?.amount ?? "0", amount);
  if (known === undefined) await tradingResults.insert({ id, accountId, asset, amount: sum, createdAt });
  else if (signOf(sum) === 0) await tradingResults.remove(accountId, id);
  else await tradingResults.replace({ ...known, amount: sum });
}

/** The main account of the account, if it has credit. */
async function findDebtor({ balances, creditLines }: StoreWriter, account: AccountRecord): Promise<string | undefined> {
  const main = account.parentId ?? account.id;
  if ((await creditLines.find(account.customerId, main)) === undefined) return undefined;
  const owed = await balances.listOf([main]);
  return owed.some(({ credit }) => signOf(credit) !== 0) ? main : undefined;
}
