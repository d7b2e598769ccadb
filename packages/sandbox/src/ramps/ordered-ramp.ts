import type { CommonRamp, FiatCapability, OnRampRequestFrom, Ramp, RampRequest } from "@provider-connectivity/contract";
import { assetFromKey, assetKey } from "../assets/model.ts";
import type { StoreReader } from "../store/store.ts";
import { blockchainAddressOf } from "../transfers/deposit-addresses/blockchain-address.ts";
import { networkOf } from "../transfers/deposit-addresses/new-destination.ts";
import { paymentInstruction, type Payment } from "./payment-instructions.ts";

type OrderedFrom = RampRequest["from"];
type FromBlockchain = Extract<OrderedFrom, { transferMethod: "PublicBlockchain" }>;

/** Whether the provider already holds what pays for the ramp. */
export function isPrefunded<From extends OrderedFrom | Ramp["from"]>(
  from: From,
): from is Extract<From, { type: "Prefunded" }> {
  return from.type === "Prefunded";
}

/**
 * The ramp that an order makes: its two ends, and how to pay for it unless that is prefunded. `from` says what the
 * method's does, and the sender or the source that the order names; `to` is as it was ordered.
 */
export async function orderedRamp(
  reader: Pick<StoreReader, "assets">,
  { common, order, payment }: { common: CommonRamp; order: RampRequest; payment: Payment },
): Promise<Ramp> {
  // Each line returns one of the contract's alternatives.
  const { type, from } = order;
  if (type === "OnRamp") {
    if (isPrefunded(from)) return { ...common, type, from: prefundedFrom(from), to: order.to };
    const paymentInstructions = await paymentInstruction(from, payment);
    return { ...common, type, from: fiatFrom(from), to: order.to, paymentInstructions };
  }
  if (type === "OffRamp") {
    if (isPrefunded(from)) return { ...common, type, from: prefundedFrom(from), to: order.to };
    return { ...common, type, ...(await blockchainFrom(reader, from, payment)), to: order.to };
  }
  if (isPrefunded(from)) return { ...common, type, from: prefundedFrom(from), to: order.to };
  return { ...common, type, ...(await blockchainFrom(reader, from, payment)), to: order.to };
}

function fiatFrom({ asset, transferMethod }: OnRampRequestFrom): FiatCapability {
  return { asset: plain(asset), transferMethod } as FiatCapability;
}

function prefundedFrom<From extends Extract<OrderedFrom, { type: "Prefunded" }>>({ asset, type, takeFrom }: From) {
  return { asset: plain<From["asset"]>(asset), type, ...(takeFrom === undefined ? {} : { takeFrom }) };
}

async function blockchainFrom(
  reader: Pick<StoreReader, "assets">,
  { asset, transferMethod, address }: FromBlockchain,
  { id }: Payment,
) {
  const from = { asset: plain(asset), transferMethod };
  const paymentInstructions = { ...from, address: await blockchainAddressOf(id, await networkOf(reader, asset)) };
  return { from: { ...from, ...(address === undefined ? {} : { address }) }, paymentInstructions };
}

/** An asset without what else was sent with it. */
function plain<Asset extends OrderedFrom["asset"]>(asset: Asset): Asset {
  return assetFromKey(assetKey(asset)) as Asset;
}
