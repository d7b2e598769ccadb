import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../assets/model.ts";
import type { BalanceRecord } from "../balances/model.ts";
import type { Page } from "../store/page.ts";
import type { Store, StoreReader } from "../store/store.ts";
import { addToHolding, checkHoldings, type HoldingFault, type HoldingSums } from "./check-holdings.ts";
import { add } from "./decimal.ts";
import { balanceBuckets, isBalanceBucket, type BalanceBucket } from "./entry.ts";
import { isAllowed } from "./post-entry.ts";
import { imbalances } from "./sums.ts";

/** Something that is wrong with the books. */
export type LedgerFault =
  | {
      readonly kind: "unbalanced-entry";
      readonly entryId: string;
      readonly asset: AssetReference;
      readonly sum: string;
    }
  | {
      readonly kind: "wrong-balance";
      readonly accountId: string;
      readonly asset: AssetReference;
      readonly bucket: BalanceBucket;
      /** What the balance says. */
      readonly balance: string;
      /** What the postings sum to. */
      readonly postings: string;
    }
  | { readonly kind: "forbidden-balance"; readonly accountId: string; readonly asset: AssetReference }
  | HoldingFault;

type Amounts = Pick<BalanceRecord, "accountId" | "asset" | BalanceBucket>;

const STEP = 500;

/**
 * Proves the books: every entry is balanced, every balance and every holding equals its postings, and none is below
 * zero. Nothing can be booked meanwhile.
 *
 * @returns what is wrong; empty when all is well
 */
export function checkLedger(store: Store): Promise<readonly LedgerFault[]> {
  return store.write(async (books) => {
    const unbalanced: LedgerFault[] = [];
    const sums = new Map<string, Amounts>();
    const held: HoldingSums = new Map();
    for await (const { id, postings } of every((page) => books.ledger.list(page))) {
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
  });
}

async function checkBalances({ balances }: StoreReader, sums: Map<string, Amounts>): Promise<LedgerFault[]> {
  const faults: LedgerFault[] = [];
  for await (const balance of every((page) => balances.listAll(page))) {
    const sum = sums.get(keyOf(balance)) ?? noAmounts(balance.accountId, balance.asset);
    sums.delete(keyOf(balance));
    faults.push(...differences(balance, sum));
    if (!isAllowed(balance))
      faults.push({ kind: "forbidden-balance", accountId: balance.accountId, asset: balance.asset });
  }
  const missing = [...sums.values()].flatMap((sum) => differences(noAmounts(sum.accountId, sum.asset), sum));
  return [...faults, ...missing];
}

function differences(balance: Amounts, sum: Amounts): LedgerFault[] {
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

async function* every<Item extends { readonly id: string }>(
  list: (page: Page) => Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  for (
    let items = await list({ limit: STEP });
    items.length > 0;
    items = await list({ limit: STEP, startingAfter: items.at(-1)!.id })
  ) {
    yield* items;
  }
}

function keyOf({ accountId, asset }: Pick<Amounts, "accountId" | "asset">): string {
  return `${accountId} ${assetKey(asset)}`;
}

function noAmounts(accountId: string, asset: AssetReference): Amounts {
  return { accountId, asset, available: "0", locked: "0", credit: "0" };
}
