import type { RampMethod } from "@provider-connectivity/contract";
import * as z from "zod";
import { assetKey } from "../domain/asset.ts";
import { accountSelector } from "./account-selector.ts";
import { rampEnd, rampEnds } from "./contract-shape.ts";
import { amount, basisPoints, id, listOf, milliseconds, positiveAmount, rounding } from "./values.ts";

/** A ramp is ordered, and then paid by hand. */
const LEAST_LIFETIME = 60_000;
const THREE_DAYS = 3 * 24 * 3_600_000;

const onChain = { asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" }, transferMethod: "PublicBlockchain" };

/** A way to get from one asset to another, as `getRampMethods` lists it, and its price. */
const rampMethod = z
  .strictObject({
    id,
    from: rampEnd<RampMethod["from"]>((from) => ({ from, to: onChain }), "/from"),
    to: rampEnd<RampMethod["to"]>((to) => ({ from: onChain, to }), "/to"),
    /** How much of `to.asset` one whole unit of `from.asset` gives, before the fees. */
    rate: positiveAmount,
    /** The fee for the conversion, in basis points of what it gives; the general one unless said otherwise. */
    feeBps: basisPoints.exactOptional(),
    /** The fee for the payout, in `to.asset`; nothing unless said otherwise. */
    networkFee: amount.default("0"),
    /** The least that is ramped, in `from.asset`. */
    minAmount: amount.default("0"),
    /** Whom it is offered to; all unless said otherwise. */
    accounts: accountSelector.default("all"),
  })
  .check(({ value, issues }) => {
    const { from, to } = value;
    const refuse = (message: string) => issues.push({ code: "custom", message, input: value });
    if (!rampEnds.safeParse({ from, to }).success) refuse("has a from and a to that no kind of ramp joins");
    if (assetKey(from.asset) === assetKey(to.asset)) refuse(`ramps ${assetKey(from.asset)} to itself`);
    if (to.transferMethod === "InternalTransfer") refuse("pays out by InternalTransfer, which no request can ask for");
  });

/** A request names no method: `from` and `to` must tell which one is meant. */
const methods = listOf(rampMethod).check(({ value, issues }) => {
  const seen = new Set<string>();
  for (const [index, method] of value.entries()) {
    const key = rampKey(method);
    if (seen.has(key))
      issues.push({ code: "custom", message: "has the from and to of one before it", path: [index], input: method });
    seen.add(key);
  }
});

/** What can be ramped, at which price, and what is required for it. */
export const rampsConfig = z
  .strictObject({
    /** In the order in which they are listed. */
    methods: methods.default([]),
    /** The fee of methods that have none of their own. */
    feeBps: basisPoints.default(0),
    /** How long a ramp waits for its payment, in milliseconds; three days unless said otherwise. */
    lifetime: milliseconds.min(LEAST_LIFETIME).default(THREE_DAYS),
    rounding: rounding.prefault({}),
    /** Whom the customer pays, by name. */
    payee: z
      .string()
      .max(140)
      .regex(/^\S(?:.*\S)?$/, "must begin and end with a letter")
      .default("Sandbox Provider Ltd"),
    /** Whether ramps must say who takes part. */
    participantsIdentification: z.enum(["optional", "required"]).default("optional"),
    /** Countries, as two letters, of participants and payouts that are not served. */
    unsupportedCountries: z.array(z.string()).readonly().default([]),
    /** What `takeFrom` may name; anything unless said otherwise, as it is then only kept. */
    externalSources: z.array(z.string()).readonly().exactOptional(),
    /** Addresses, account numbers and keys that may be paid out to; all unless said otherwise. */
    approvedDestinations: z.array(z.string()).readonly().exactOptional(),
  })
  .transform(({ feeBps, ...config }) => ({ ...config, methods: config.methods.map((one) => ({ feeBps, ...one })) }));

/** A ramp method with everything that is left out filled in. */
export type PricedRampMethod = z.output<typeof rampsConfig>["methods"][number];

/** What two orders have in common when the same method serves both. The kind of ramp follows from it. */
export function rampKey({ from, to }: Pick<RampMethod, "from" | "to">): string {
  return `${from.transferMethod ?? from.type} ${assetKey(from.asset)} ${to.transferMethod} ${assetKey(to.asset)}`;
}
