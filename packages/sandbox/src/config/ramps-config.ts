import type { RampMethod } from "@provider-connectivity/contract";
import * as z from "zod";
import { assetKey } from "../domain/asset.ts";
import { accountSelector } from "./account-selector.ts";
import { rampEnd, rampEnds } from "./contract-shape.ts";
import { amount, basisPoints, id, listOf, milliseconds, positiveAmount, rounding } from "./values.ts";

/** A ramp that is ordered first and paid afterwards. */
const MIN_LIFETIME = 60_000;
const THREE_DAYS = 3 * 24 * 3_600_000;

const onChain = { asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" }, transferMethod: "PublicBlockchain" };

/** A ramp method as `getRampMethods` lists it, and its price. */
const rampMethod = z
  .strictObject({
    /** Unique in the list. */
    id,
    /** The payment: an asset, and how it arrives. */
    from: rampEnd<RampMethod["from"]>((from) => ({ from, to: onChain }), "/from"),
    /** The payout: an asset, and how it is sent. */
    to: rampEnd<RampMethod["to"]>((to) => ({ from: onChain, to }), "/to"),
    /** The amount of `to.asset` for one whole unit of `from.asset`, before the fees. */
    rate: positiveAmount,
    /** The conversion fee, in basis points of the converted amount. Default: the general fee. */
    feeBps: basisPoints.exactOptional(),
    /** The payout fee, in `to.asset`. Default: nothing. */
    networkFee: amount.default("0"),
    /** The minimum amount, in `from.asset`. Default: `"0"`. */
    minAmount: amount.default("0"),
    /** The accounts that may use it. Default: all. */
    accounts: accountSelector.default("all"),
  })
  .check(({ value, issues }) => {
    const { from, to } = value;
    const refuse = (message: string) => issues.push({ code: "custom", message, input: value });
    if (!rampEnds.safeParse({ from, to }).success) refuse("has a from and a to that no kind of ramp connects");
    if (assetKey(from.asset) === assetKey(to.asset)) refuse(`ramps ${assetKey(from.asset)} to itself`);
    if (to.transferMethod === "InternalTransfer") refuse("pays out by InternalTransfer, which no request can contain");
  });

/** A request names no method, so `from` and `to` must identify it. */
const methods = listOf(rampMethod).check(({ value, issues }) => {
  const seen = new Set<string>();
  for (const [index, method] of value.entries()) {
    const key = rampKey(method);
    if (seen.has(key))
      issues.push({
        code: "custom",
        message: "has the same from and to as an earlier method",
        path: [index],
        input: method,
      });
    seen.add(key);
  }
});

/** The offered ramps, their prices and requirements. */
export const rampsConfig = z
  .strictObject({
    /** The methods, in list order. Default: none. */
    methods: methods.default([]),
    /** The fee of methods without their own, in basis points. Default: 0. */
    feeBps: basisPoints.default(0),
    /** How long a ramp waits for its payment, in milliseconds, at least 60,000. Default: three days. */
    lifetimeMs: milliseconds.min(MIN_LIFETIME).default(THREE_DAYS),
    /** The rounding of the amount that is paid out. */
    rounding: rounding.prefault({}),
    /** The name of the payee in payment instructions. Default: `Sandbox Provider Ltd`. */
    payee: z
      .string()
      .max(140)
      .regex(/^\S(?:.*\S)?$/, "must start and end with a letter")
      .default("Sandbox Provider Ltd"),
    /** Whether ramps must name their participants. Default: `optional`. */
    participantsIdentification: z.enum(["optional", "required"]).default("optional"),
    /** Unsupported countries of participants and payouts, as two letters. Default: none. */
    unsupportedCountries: z.array(z.string()).readonly().default([]),
    /** The allowed values of `takeFrom`. Default: all. The value has no effect. */
    externalSources: z.array(z.string()).readonly().exactOptional(),
    /** The allowed addresses, account numbers and keys of payouts. Default: all. */
    approvedDestinations: z.array(z.string()).readonly().exactOptional(),
  })
  .transform(({ feeBps, ...config }) => ({ ...config, methods: config.methods.map((one) => ({ feeBps, ...one })) }));

/** A ramp method with all defaults. */
export type PricedRampMethod = z.output<typeof rampsConfig>["methods"][number];

/** The key of orders that use the same method. The kind of ramp follows from it. */
export function rampKey({ from, to }: Pick<RampMethod, "from" | "to">): string {
  return `${from.transferMethod ?? from.type} ${assetKey(from.asset)} ${to.transferMethod} ${assetKey(to.asset)}`;
}
