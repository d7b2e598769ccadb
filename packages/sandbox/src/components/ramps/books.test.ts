import type { AssetReference, Ramp } from "@provider-connectivity/contract";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../adapters/memory/create-memory-store.ts";
import { assetKey } from "../../domain/asset.ts";
import { add, negate } from "../../domain/decimal.ts";
import type { Bucket } from "../../domain/ledger/entry.ts";
import { seed } from "../../seed/seed.ts";
import { rampFates, rampSteps } from "../../testing/ramp-steps.ts";
import { type ExecutedQuote, type RampsDone, runRampSteps } from "../../testing/run-ramp-steps.ts";
import { serverKinds } from "../../testing/stores.ts";
import { checkLedger } from "../ledger/check-ledger.ts";
import type { Store } from "./entities.ts";

const RUNS = Number(process.env["PROVIDER_PROPERTY_RUNS"] ?? 12);
const SEED = Number(process.env["SANDBOX_PROPERTY_SEED"] ?? 20_261_121);
const ENDS = ["Pending", "Processing", "Canceled", "Completed", "Failed", "Refunded", "convert: executing"];

/** Sums by account, asset and bucket, without zeros. */
type Sums = Map<string, string>;

function count(sums: Sums, accountId: string, asset: AssetReference, bucket: Bucket, amount: string): void {
  const key = `${accountId} ${assetKey(asset)} ${bucket}`;
  const sum = add(sums.get(key) ?? "0", amount);
  if (sum === "0") sums.delete(key);
  else sums.set(key, sum);
}

/** The amounts in the ledger. */
async function sumsOf(store: Store): Promise<Sums> {
  const sums: Sums = new Map();
  for (const { postings } of await store.ledger.list({ limit: 10_000 }))
    for (const { accountId, asset, bucket, amount } of postings) count(sums, accountId, asset, bucket, amount);
  return sums;
}

/** The expected amounts: the opening balances, and the effects of every returned ramp and quote. */
async function expectedOf({ ramps, quotes }: RampsDone): Promise<Sums> {
  const store = createMemoryStore();
  await seed(store);
  const sums = await sumsOf(store);
  for (const { accountId, thing } of ramps) countRamp(sums, accountId, thing);
  for (const { accountId, thing } of quotes) countQuote(sums, accountId, thing);
  return sums;
}

function countRamp(sums: Sums, accountId: string, { status, from, to, amount, receipt }: Ramp): void {
  if (status !== "Processing" && status !== "Completed") return;
  const isOwn = from.type === "Prefunded" || from.transferMethod === "InternalTransfer";
  count(sums, accountId, from.asset, isOwn ? "available" : "external", negate(amount));
  count(sums, accountId, from.asset, status === "Processing" ? "locked" : "liquidity", amount);
  if (receipt === undefined) return;
  const fees = (receipt.actualFees ?? []).map(({ fee }) => String(fee.amount)).reduce(add, "0");
  count(sums, accountId, to.asset, "external", receipt.amount);
  count(sums, accountId, to.asset, "fees", fees);
  count(sums, accountId, to.asset, "liquidity", negate(add(receipt.amount, fees)));
}

function countQuote(sums: Sums, accountId: string, quote: ExecutedQuote): void {
  const { status, fromAsset, fromAmount, toAsset, toAmount, feeAmount } = quote;
  if (status === "expired") return;
  count(sums, accountId, fromAsset, "available", negate(fromAmount));
  count(sums, accountId, fromAsset, status === "executing" ? "locked" : "liquidity", fromAmount);
  if (status === "executing") return;
  count(sums, accountId, toAsset, "available", toAmount);
  count(sums, accountId, toAsset, "fees", feeAmount);
  count(sums, accountId, toAsset, "liquidity", negate(add(toAmount, feeAmount)));
}

describe.each(serverKinds)("any sequence of ramps and quotes, in $kind", ({ kind, open }) => {
  const seen: string[] = [];

  test("the ledger is consistent and matches every response", { timeout: 60_000 * RUNS }, async () => {
    const property = fc.asyncProperty(
      rampSteps,
      rampFates,
      fc.constantFrom(0, 5_000),
      async (steps, fates, executionTimeMs) => {
        const store = await open();
        const done = await runRampSteps(store, { steps, fates, executionTimeMs });
        expect(await checkLedger(store)).toEqual([]);
        expect(done.mismatches).toEqual([]);
        expect(await sumsOf(store)).toEqual(await expectedOf(done));
        seen.push(...done.outcomes, ...done.ramps.map(({ thing }) => thing.status));
      },
    );
    await fc.assert(property, { numRuns: kind === "memory" ? 5 * RUNS : Math.ceil(RUNS / 5), seed: SEED });
    // Runs without events prove nothing.
    const rare = ENDS.filter((what) => seen.filter((each) => each === what).length < (kind === "memory" ? 2 : 0));
    expect(rare).toEqual([]);
  });
});
