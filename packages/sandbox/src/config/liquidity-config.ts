import * as z from "zod";
import { assetKey } from "../domain/asset.ts";
import { assetReference } from "./contract-shape.ts";
import { basisPoints, id, listOf, milliseconds, positiveAmount, rounding } from "./values.ts";

/** The contract guarantees this lifetime of quotes. */
const MIN_LIFETIME = 30_000;

/** A pair of assets. The first can be converted to the second, but not the reverse. */
const conversionPair = z.strictObject({
  /** The id in `GET /capabilities/liquidity/quotes`, unique in the list. */
  id,
  /** The asset that the customer pays. */
  fromAsset: assetReference,
  /** The asset that the customer receives. */
  toAsset: assetReference,
  /** The amount of `toAsset` for one whole unit of `fromAsset`, before the fee. */
  rate: positiveAmount,
  /** The provider's fee in basis points of the received amount. Default: the general fee. */
  feeBps: basisPoints.exactOptional(),
});
export type ConversionPair = Readonly<z.output<typeof conversionPair>>;

const pairs = listOf(conversionPair).check(({ value, issues }) => {
  const seen = new Set<string>();
  for (const [index, { fromAsset, toAsset }] of value.entries()) {
    const [from, to] = [assetKey(fromAsset), assetKey(toAsset)];
    const refuse = (message: string) => issues.push({ code: "custom", message, path: [index], input: value[index] });
    if (from === to) refuse(`converts ${from} into itself`);
    if (seen.has(`${from} ${to}`)) refuse(`converts ${from} into ${to}, like an earlier pair`);
    seen.add(`${from} ${to}`);
  }
});

/** The offered conversions, and their prices. */
export const liquidityConfig = z
  .strictObject({
    /** The pairs, in list order. Default: none. */
    pairs: pairs.default([]),
    /** The fee of pairs without their own, in basis points. Default: 0. */
    feeBps: basisPoints.default(0),
    /** How long a quote is binding, in milliseconds, at least 30,000. Default: 60,000. */
    quoteLifetimeMs: milliseconds.min(MIN_LIFETIME).default(60_000),
    /** How long a conversion takes, in milliseconds. Default: 0, it is immediate. */
    executionTimeMs: milliseconds.default(0),
    /** The rounding of the computed side of a quote. */
    rounding: rounding.prefault({}),
  })
  .transform(({ feeBps, ...config }) => ({ ...config, pairs: config.pairs.map((pair) => ({ feeBps, ...pair })) }));
export type Pair = z.output<typeof liquidityConfig>["pairs"][number];

/** The rate of an order book pair. */
const pairRate = z.strictObject({
  /** The id of the pair in requests, unique in the list. */
  id,
  /** A decimal above zero. */
  rate: positiveAmount,
});

/** The responses of `getRateByAccountAndPairId`, in addition to the rates of conversion pairs and ramp methods. */
export const ratesConfig = z.strictObject({
  /** How to treat an unknown pair id: `refuse` it, or return the `default` rate. Default: `refuse`. */
  unknownPair: z.enum(["refuse", "default"]).default("refuse"),
  /** The rate for unknown pairs with `default`. Default: `"1"`. */
  defaultRate: positiveAmount.default("1"),
  /** Rates of order book pairs. Default: none. */
  orderBook: listOf(pairRate).default([]),
});
