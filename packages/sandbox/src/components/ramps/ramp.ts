import type { CommonRamp, FiatCapability, OnRampRequestFrom, Ramp, RampRequest } from "@provider-connectivity/contract";
import { assetFromKey, assetKey } from "../../domain/asset.ts";
import { blockchainAddressOf } from "../transfers/deposit-addresses/address-by-blockchain.ts";
import { networkOf } from "../transfers/deposit-addresses/deposit-address.ts";
import type { RampRecord, StoreReader } from "./entities.ts";
import { type Payment, paymentInstruction } from "./payment-instructions.ts";

/** A ramp on the wire. A ramp without payment is canceled at its time limit. */
export function toRamp({ ramp }: RampRecord, now: number): Ramp {
  const { status, expiresAt } = ramp;
  if (status !== "Pending" || now < Date.parse(expiresAt)) return ramp;
  return { ...ramp, status: "Canceled", updatedAt: expiresAt };
}

/** The record with a new status. */
export function withStatus(
  record: RampRecord,
  status: Ramp["status"],
  { now, ...more }: { now: number } & Pick<Ramp, "failureReason">,
): RampRecord {
  return { ...record, ramp: { ...record.ramp, status, updatedAt: new Date(now).toISOString(), ...more } };
}

type OrderedFrom = RampRequest["from"];
type FromBlockchain = Extract<OrderedFrom, { transferMethod: "PublicBlockchain" }>;

/** Whether the provider already has the payment of the ramp. */
export function isPrefunded<From extends OrderedFrom | Ramp["from"]>(
  from: From,
): from is Extract<From, { type: "Prefunded" }> {
  return from.type === "Prefunded";
}

/**
 * The ramp of an order: its two ends, and payment instructions unless it is prefunded. `from` contains the method's properties
 * and the sender or source of the order; `to` is as in the order.
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
  const paymentInstructions = { ...from, address: blockchainAddressOf(id, await networkOf(reader, asset)) };
  return { from: { ...from, ...(address === undefined ? {} : { address }) }, paymentInstructions };
}

/** An asset without additional properties of the request. */
function plain<Asset extends OrderedFrom["asset"]>(asset: Asset): Asset {
  return assetFromKey(assetKey(asset)) as Asset;
}
