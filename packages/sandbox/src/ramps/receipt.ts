import type { Ramp } from "@provider-connectivity/contract";
import { actualFees, type RampPrice } from "./price.ts";

/** The ramp with what was paid out, where, and what it cost. Nothing is really sent: the reference leads nowhere. */
export function withReceipt(ramp: Ramp, price: RampPrice, reference: string): Ramp {
  const payout = { amount: price.delivered, actualFees: actualFees(price, ramp.to.asset) };
  // Each line returns one of the contract's alternatives.
  if (ramp.type === "OffRamp") return { ...ramp, receipt: { ...ramp.to, ...payout, referenceId: reference } };
  if (ramp.type === "OnRamp") return { ...ramp, receipt: { ...ramp.to, ...payout, blockchainTxId: reference } };
  return { ...ramp, receipt: { ...ramp.to, ...payout, blockchainTxId: reference } };
}
