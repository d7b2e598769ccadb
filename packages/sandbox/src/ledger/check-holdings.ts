import type { AssetReference } from "@provider-connectivity/contract";
import { assetFromKey } from "../assets/model.ts";
import { NOBODY } from "../store/entities.ts";
import type { StoreReader } from "../store/store.ts";
import { add } from "./decimal.ts";
import { holdingBuckets, isHoldingBucket, type HoldingBucket, type Posting } from "./entry.ts";
import { holdingId, isPossible, noHolding, type HoldingAmounts } from "./holding.ts";

/** Something that is wrong with what collateral accounts hold. */
export type HoldingFault =
  | {
      readonly kind: "wrong-holding";
      readonly accountId: string;
      readonly asset: AssetReference;
      readonly bucket: HoldingBucket;
      /** What the holding says. */
      readonly holding: string;
      /** What the postings sum to. */
      readonly postings: string;
    }
  | { readonly kind: "forbidden-holding"; readonly accountId: string; readonly asset: AssetReference };

/** What postings sum to, by the ids of holdings. */
export type HoldingSums = Map<string, HoldingAmounts>;

const STEP = 500;

/** Adds a posting to the holding that it counts towards, if it does. */
export function addToHolding(sums: HoldingSums, { accountId, asset, bucket, amount }: Posting): void {
  if (!isHoldingBucket(bucket)) return;
  const id = holdingId(accountId, asset);
  const sum = sums.get(id) ?? noHolding;
  sums.set(id, { ...sum, [bucket]: add(sum[bucket], amount) });
}

/** Holds what is kept against what the postings sum to. */
export async function checkHoldings({ holdings }: StoreReader, sums: HoldingSums): Promise<HoldingFault[]> {
  const faults: HoldingFault[] = [];
  const left = new Map(sums);
  for (let startingAfter: string | undefined; ;) {
    const page = await holdings.list(NOBODY, { limit: STEP, order: "asc", startingAfter });
    for (const holding of page) {
      faults.push(...differences(holding.id, holding, left.get(holding.id) ?? noHolding));
      if (!isPossible(holding)) faults.push({ kind: "forbidden-holding", ...ownerOf(holding.id) });
      left.delete(holding.id);
    }
    startingAfter = page.at(-1)?.id;
    if (startingAfter === undefined) break;
  }
  for (const [id, sum] of left) faults.push(...differences(id, noHolding, sum));
  return faults;
}

function differences(id: string, holding: HoldingAmounts, sum: HoldingAmounts): HoldingFault[] {
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

/** Ids of accounts hold no blank. */
function ownerOf(id: string): { accountId: string; asset: AssetReference } {
  const blank = id.indexOf(" ");
  return { accountId: id.slice(0, blank), asset: assetFromKey(id.slice(blank + 1)) };
}
