import type { Quote } from "@provider-connectivity/contract";
import { Big } from "big.js";
import { describe, expect, test } from "vitest";
import { assetKey } from "../assets/model.ts";
import { demoConfig } from "../config/demo-config.ts";
import { checkLedger } from "../ledger/check-ledger.ts";
import { balanceBuckets } from "../ledger/entry.ts";
import type { Store } from "../store/store.ts";
import type { QuoteModel } from "../testing/quote-model.ts";
import { randomSteps } from "../testing/random-steps.ts";
import { runSteps } from "../testing/run-steps.ts";
import { storeKinds } from "../testing/stores.ts";

const SEQUENCES = 15;
const STEPS = 60;

/** The provider gives no more than its rate less its fee, and nobody gets or pays nothing. */
function isFair({ fromAsset, fromAmount, toAsset, toAmount, conversionFeeBps }: Quote): boolean {
  const key = (from: Quote["fromAsset"], to: Quote["toAsset"]) => assetKey(from) + assetKey(to);
  const { pairs } = demoConfig.liquidity;
  const pair = pairs.find((each) => key(each.fromAsset, each.toAsset) === key(fromAsset, toAsset))!;
  const atMost = Big(fromAmount)
    .times(pair.rate)
    .times(10_000 - conversionFeeBps)
    .times("0.0001");
  return Big(toAmount).gt(0) && Big(fromAmount).gt(0) && Big(toAmount).lte(atMost);
}

/** What is wrong after a sequence: with the books, with balances, with the entries, with prices. */
async function faultsIn(store: Store, model: QuoteModel): Promise<unknown[]> {
  const balances = await store.balances.listAll({ limit: 200 });
  const negative = balances.filter((balance) =>
    balanceBuckets.some((bucket) => Big(balance[bucket]).lt(0) && bucket !== "credit"),
  );
  const expected = model.available();
  const wrong = balances.filter(
    ({ accountId, asset, available }) => expected[`${accountId} ${assetKey(asset)}`] !== available,
  );
  const entries = await store.ledger.list({ limit: 1_000 });
  const booked = entries.filter(({ reason }) => reason === "conversion").length;
  const executed = model.quotes.filter((made) => made.executed).length;
  const unfair = model.quotes.filter(({ quote }) => !isFair(quote));
  const faults = [...(await checkLedger(store)), ...negative, ...wrong, ...unfair];
  return booked === executed ? faults : [...faults, { booked, executed }];
}

describe.each(storeKinds)("whatever two customers do with quotes, in $kind", ({ open }) => {
  test("every answer is as the model has it, and the books are in order", { timeout: 60_000 }, async () => {
    const seen: string[] = [];
    for (let seed = 1; seed <= SEQUENCES; seed++) {
      const store = await open();
      const { model, outcomes, mismatches } = await runSteps(store, randomSteps(seed, STEPS));
      expect({ seed, mismatches, faults: await faultsIn(store, model) }).toEqual({ seed, mismatches: [], faults: [] });
      seen.push(...outcomes);
    }
    // A sequence in which nothing happens proves nothing.
    const often = Map.groupBy(seen, (outcome) => outcome);
    for (const what of [
      "executed",
      "quote-not-ready",
      "bad-request",
      "not-found",
      "quote: ready",
      "quote: bad-request",
    ])
      expect([what, (often.get(what)?.length ?? 0) >= 10]).toEqual([what, true]);
  });
});
