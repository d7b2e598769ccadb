/** What a ramp pays out and what it costs, to the last digit that the asset of `to` can express. @module */
import type { AssetReference, RampFees } from "@provider-connectivity/contract";
import type { Rounding } from "../config/values.ts";
import { add, signOf, subtract } from "../ledger/decimal.ts";
import { priceOfSelling } from "../liquidity/price.ts";
import type { PricedRampMethod } from "../config/ramps-config.ts";

/** What comes of converting the amount of a ramp. All amounts are in the asset of `to`. */
export interface Converted {
  /** What is left of it, the fee for the conversion taken off. */
  readonly toAmount: string;
  readonly feeBps: number;
  readonly feeAmount: string;
}

/** The price of a ramp. All amounts are in the asset of `to`. */
export interface RampPrice {
  /** What is paid out. */
  readonly delivered: string;
  readonly feeBps: number;
  /** The fee for the conversion. */
  readonly orderFee: string;
  /** The fee for the payout. */
  readonly networkFee: string;
}

/** What the method's own rate makes of an amount of `from.asset`. */
export function convertAtRate(
  amount: string,
  {
    method,
    places,
    rounding,
  }: { method: PricedRampMethod; places: { readonly from: number; readonly to: number }; rounding: Rounding },
): Converted {
  const { toAmount, feeAmount } = priceOfSelling(amount, { pair: method, places, rounding });
  return { toAmount, feeBps: method.feeBps, feeAmount };
}

/** Takes the fee for the payout; `undefined` where nothing would be left to pay out. */
export function priceOf({ toAmount, feeBps, feeAmount }: Converted, networkFee: string): RampPrice | undefined {
  const delivered = subtract(toAmount, networkFee);
  return signOf(delivered) > 0 ? { delivered, feeBps, orderFee: feeAmount, networkFee } : undefined;
}

/** All that the provider keeps. */
export function feeOf({ orderFee, networkFee }: RampPrice): string {
  return add(orderFee, networkFee);
}

/** The fees before the ramp: a share of what the conversion gives, and what the payout costs. */
export function estimatedFees({ feeBps, networkFee }: RampPrice, feeAsset: AssetReference): RampFees {
  const order = { feeType: "ORDER", feeAsset, fee: { amountType: "BASIS_POINTS", amount: feeBps } } as const;
  return [...(feeBps === 0 ? [] : [order]), ...fixedFee("NETWORK", networkFee, feeAsset)];
}

/** The fees after it, as amounts. */
export function actualFees({ orderFee, networkFee }: RampPrice, feeAsset: AssetReference): RampFees {
  return [...fixedFee("ORDER", orderFee, feeAsset), ...fixedFee("NETWORK", networkFee, feeAsset)];
}

function fixedFee(feeType: "ORDER" | "NETWORK", amount: string, feeAsset: AssetReference): RampFees {
  return signOf(amount) === 0 ? [] : [{ feeType, feeAsset, fee: { amountType: "FIXED", amount } }];
}
