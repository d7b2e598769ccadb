import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../assets/model.ts";
import { add, signOf } from "./decimal.ts";
import type { Posting } from "./entry.ts";

/** An asset in which postings do not sum to zero, with their sum. */
export interface Imbalance {
  readonly asset: AssetReference;
  readonly sum: string;
}

/** The assets in which these postings are not balanced; none for postings that may be booked. */
export function imbalances(postings: readonly Posting[]): Imbalance[] {
  const byAsset = Map.groupBy(postings, ({ asset }) => assetKey(asset));
  return [...byAsset.values()]
    .map((group) => ({ asset: group[0]!.asset, sum: group.reduce((sum, { amount }) => add(sum, amount), "0") }))
    .filter(({ sum }) => signOf(sum) !== 0);
}
