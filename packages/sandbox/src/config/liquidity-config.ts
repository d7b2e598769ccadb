import * as z from "zod";
import { assetKey } from "../domain/asset.ts";
import { assetReference } from "./contract-shape.ts";
import { basisPoints, id, listOf, milliseconds, positiveAmount, rounding } from "./values.ts";

/** The contract promises quotes that hold this long. */
const LEAST_LIFETIME = 30_000;

/** Two assets, the second of which can be had for the first: a pair has one direction. */
const conversionPair = z.strictObject({
  id,
  fromAsset: assetReference,
  toAsset: assetReference,
  /** How much of `toAsset` one whole unit of `fromAsset` gives, before the fee. */
  rate: positiveAmount,
  /** The provider's fee in basis points of what the customer gets; the general one unless said otherwise. */
  feeBps: basisPoints.exactOptional(),
});
export type ConversionPair = Readonly<z.output<typeof conversionPair>>;

const pairs = listOf(conversionPair).check(({ value, issues }) => {
  const seen = new Set<string>();
  for (const [index, { fromAsset, toAsset }] of value.entries()) {
    const [from, to] = [assetKey(fromAsset), assetKey(toAsset)];
    const refuse = (message: string) => issues.push({ code: "custom", message, path: [index], input: value[index] });
    if (from === to) refuse(`converts ${from} into itself`);
    if (seen.has(`${from} ${to}`)) refuse(`converts ${from} into ${to}, as one before it does`);
    seen.add(`${from} ${to}`);
  }
});

/** What can be converted, and at which price. */
export const liquidityConfig = z
  .strictObject({
    /** In the order in which they are listed. */
    pairs: pairs.default([]),
    /** The fee of pairs that have none of their own. */
    feeBps: basisPoints.default(0),
    /** How long a quote is binding, in milliseconds. */
    quoteLifetime: milliseconds.min(LEAST_LIFETIME).default(60_000),
    /** How long a conversion takes, in milliseconds; it is done at once unless said otherwise. */
    executionTime: milliseconds.default(0),
    rounding: rounding.prefault({}),
  })
  .transform(({ feeBps, ...config }) => ({ ...config, pairs: config.pairs.map((pair) => ({ feeBps, ...pair })) }));
export type Pair = z.output<typeof liquidityConfig>["pairs"][number];

/** The rate of an order book pair. */
const pairRate = z.strictObject({ id, rate: positiveAmount });
export type PairRate = Readonly<z.output<typeof pairRate>>;

/** What `getRateByAccountAndPairId` answers, besides the rates of conversion pairs and ramp methods. */
export const ratesConfig = z.strictObject({
  /** A pair id that nobody knows: `refuse`, unless said otherwise, or answer the `default` rate. */
  unknownPair: z.enum(["refuse", "default"]).default("refuse"),
  /** The rate for unknown pairs where they get one; 1 unless said otherwise. */
  defaultRate: positiveAmount.default("1"),
  /** Rates of order book pairs. */
  orderBook: listOf(pairRate).default([]),
});
