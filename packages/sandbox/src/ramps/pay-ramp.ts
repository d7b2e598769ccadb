import { InsufficientFundsError } from "../ledger/errors.ts";
import { lock, receiveRampPayment } from "../ledger/movements.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { StoreWriter } from "../store/store.ts";
import { toRamp, withStatus, type RampRecord } from "./model.ts";
import { plan } from "./plan.ts";
import type { Ramps } from "./ramps.ts";

/** What becomes of a payment. */
export type Payment =
  | { readonly paid: true; readonly record: RampRecord }
  | { readonly paid: false; readonly why: string };

/**
 * Lets the payment of a ramp arrive: what it brings is bound, and the ramp is processed. A payment by internal transfer
 * is made out of the ramp's own account, and comes once that has the funds. One that comes too late is not taken.
 */
export async function payRamp(
  writer: StoreWriter,
  record: RampRecord,
  parts: Pick<Ramps, "scenario" | "sources">,
): Promise<Payment> {
  const now = parts.sources.now();
  const { status, from, amount } = toRamp(record, now);
  if (status !== "Pending") return { paid: false, why: `it is ${status}` };
  const payment = { accountId: record.accountId, asset: from.asset, amount };
  const movement = from.transferMethod === "InternalTransfer" ? lock(payment) : receiveRampPayment(payment);
  try {
    await postEntry(writer, movement, parts.sources);
  } catch (error) {
    if (!(error instanceof InsufficientFundsError)) throw error;
    return { paid: false, why: "the account has not enough funds" };
  }
  const paid = withStatus(record, "Processing", { now });
  await writer.ramps.replace(paid);
  await plan(writer, paid, parts);
  return { paid: true, record: paid };
}
