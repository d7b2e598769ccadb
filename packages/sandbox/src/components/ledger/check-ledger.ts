import type { AssetReference } from "@provider-connectivity/contract";
import { assetFromKey, assetKey } from "../../domain/asset.ts";
import { add } from "../../domain/decimal.ts";
import {
  type BalanceRecord,
  type Entry,
  type HoldingAmounts,
  holdingId,
  isAllowed,
  isPossible,
  noHolding,
  type BalanceBucket,
  balanceBuckets,
  type HoldingBucket,
  holdingBuckets,
  imbalances,
  isBalanceBucket,
  isHoldingBucket,
  type Posting,
} from "../../domain/ledger/entry.ts";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import { everyItem } from "../../ports/pages.ts";
import type { Store, StoreReader } from "./entities.ts";

/** An inconsistency of the ledger, which `kind` names. Amounts are exact decimals. */
export type LedgerDiscrepancy =
  | {
      /** The postings of an entry do not sum to zero in an asset. */
      readonly kind: "unbalanced-entry";
      /** The `id` of the entry. */
      readonly entryId: string;
      /** The asset that is not balanced. */
      readonly asset: AssetReference;
      /** The sum of the entry's postings in this asset: never zero. */
      readonly sum: string;
    }
  | {
      /** A part of a balance differs from its postings. */
      readonly kind: "wrong-balance";
      /** The account of the balance. */
      readonly accountId: string;
      /** The asset of the balance. */
      readonly asset: AssetReference;
      /** The part of the balance that differs. */
      readonly bucket: BalanceBucket;
      /** The stored amount: `"0"` if the balance is missing. */
      readonly balance: string;
      /** The sum of the postings to this part. */
      readonly postings: string;
    }
  | {
      /** A part of a balance has a forbidden sign: `available` or `locked` is negative, or `credit` is positive. */
      readonly kind: "forbidden-balance";
      /** The account of the balance. */
      readonly accountId: string;
      /** The asset of the balance. */
      readonly asset: AssetReference;
    }
  | HoldingDiscrepancy;

type Amounts = Pick<BalanceRecord, "accountId" | "asset" | BalanceBucket>;

/**
 * Verifies the books: every entry is balanced, every balance and every holding equals its postings, and none is below
 * zero. It reads one snapshot, page by page, so a large ledger takes a while.
 *
 * @returns the inconsistencies; empty if the books balance
 */
export function checkLedger(store: Store): Promise<readonly LedgerDiscrepancy[]> {
  return store.snapshot((books) => checkBooks(books));
}

/**
 * Checks books that do not change during the check.
 *
 * @param onEntry receives each entry in order. Default: nothing
 */
export async function checkBooks(
  books: StoreReader,
  onEntry: (entry: Entry) => void = () => undefined,
): Promise<readonly LedgerDiscrepancy[]> {
  const unbalanced: LedgerDiscrepancy[] = [];
  const sums = new Map<string, Amounts>();
  const held: HoldingSums = new Map();
  for await (const entry of everyEntry(books)) {
    const { id, postings } = entry;
    onEntry(entry);
    unbalanced.push(
      ...imbalances(postings).map((imbalance) => ({ kind: "unbalanced-entry", entryId: id, ...imbalance }) as const),
    );
    for (const posting of postings) {
      const { accountId, asset, bucket, amount } = posting;
      addToHolding(held, posting);
      if (!isBalanceBucket(bucket)) continue;
      const sum = sums.get(keyOf({ accountId, asset })) ?? noAmounts(accountId, asset);
      sums.set(keyOf(sum), { ...sum, [bucket]: add(sum[bucket], amount) });
    }
  }
  return [...unbalanced, ...(await checkBalances(books, sums)), ...(await checkHoldings(books, held))];
}

/** Every entry in the order in which it was booked, page by page. */
export function everyEntry({ ledger }: Pick<StoreReader, "ledger">): AsyncGenerator<Entry> {
  return everyItem((page) => ledger.list(page));
}

async function checkBalances({ balances }: StoreReader, sums: Map<string, Amounts>): Promise<LedgerDiscrepancy[]> {
  const discrepancies: LedgerDiscrepancy[] = [];
  for await (const balance of everyItem((page) => balances.listAll(page))) {
    const sum = sums.get(keyOf(balance)) ?? noAmounts(balance.accountId, balance.asset);
    sums.delete(keyOf(balance));
    discrepancies.push(...differences(balance, sum));
    if (!isAllowed(balance))
      discrepancies.push({ kind: "forbidden-balance", accountId: balance.accountId, asset: balance.asset });
  }
  const missing = [...sums.values()].flatMap((sum) => differences(noAmounts(sum.accountId, sum.asset), sum));
  return [...discrepancies, ...missing];
}

function differences(balance: Amounts, sum: Amounts): LedgerDiscrepancy[] {
  const { accountId, asset } = balance;
  return balanceBuckets
    .filter((bucket) => balance[bucket] !== sum[bucket])
    .map((bucket) => ({
      kind: "wrong-balance",
      accountId,
      asset,
      bucket,
      balance: balance[bucket],
      postings: sum[bucket],
    }));
}

function keyOf({ accountId, asset }: Pick<Amounts, "accountId" | "asset">): string {
  return `${accountId} ${assetKey(asset)}`;
}

function noAmounts(accountId: string, asset: AssetReference): Amounts {
  return { accountId, asset, available: "0", locked: "0", credit: "0" };
}

/** An inconsistency of a collateral account. */
export type HoldingDiscrepancy =
  | {
      /** A part of a holding differs from its postings. */
      readonly kind: "wrong-holding";
      /** The account that is linked to the collateral account. */
      readonly accountId: string;
      /** The asset of the holding. */
      readonly asset: AssetReference;
      /** The part of the holding that differs. */
      readonly bucket: HoldingBucket;
      /** The stored amount: `"0"` if the holding is missing. */
      readonly holding: string;
      /** The sum of the postings to this part. */
      readonly postings: string;
    }
  | {
      /** A part of a holding is negative. */
      readonly kind: "forbidden-holding";
      /** The account that is linked to the collateral account. */
      readonly accountId: string;
      /** The asset of the holding. */
      readonly asset: AssetReference;
    };

/** The sums of postings, by holding id. */
export type HoldingSums = Map<string, HoldingAmounts>;

const HOLDINGS_PER_PAGE = 500;

/** Adds a posting to its holding, if it has one. */
function addToHolding(sums: HoldingSums, { accountId, asset, bucket, amount }: Posting): void {
  if (!isHoldingBucket(bucket)) return;
  const id = holdingId(accountId, asset);
  const sum = sums.get(id) ?? noHolding;
  sums.set(id, { ...sum, [bucket]: add(sum[bucket], amount) });
}

/** Compares the stored amounts with the sums of the postings. */
async function checkHoldings({ holdings }: StoreReader, sums: HoldingSums): Promise<HoldingDiscrepancy[]> {
  const discrepancies: HoldingDiscrepancy[] = [];
  const left = new Map(sums);
  for (let startingAfter: string | undefined; ;) {
    const page = await holdings.list(GLOBAL_OWNER, { limit: HOLDINGS_PER_PAGE, order: "asc", startingAfter });
    for (const holding of page) {
      discrepancies.push(...holdingDifferences(holding.id, holding, left.get(holding.id) ?? noHolding));
      if (!isPossible(holding)) discrepancies.push({ kind: "forbidden-holding", ...ownerOf(holding.id) });
      left.delete(holding.id);
    }
    startingAfter = page.at(-1)?.id;
    if (startingAfter === undefined) break;
  }
  for (const [id, sum] of left) discrepancies.push(...holdingDifferences(id, noHolding, sum));
  return discrepancies;
}

function holdingDifferences(id: string, holding: HoldingAmounts, sum: HoldingAmounts): HoldingDiscrepancy[] {
  return holdingBuckets
    .filter((bucket) => holding[bucket] !== sum[bucket])
    .map((bucket) => ({
      kind: "wrong-holding",
      ...ownerOf(id),
      bucket,
      holding: holding[bucket],
      postings: sum[bucket],
    }));
}

/** Ids of accounts contain no space. */
function ownerOf(id: string): { accountId: string; asset: AssetReference } {
  const blank = id.indexOf(" ");
  return { accountId: id.slice(0, blank), asset: assetFromKey(id.slice(blank + 1)) };
}
