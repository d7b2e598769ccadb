import type { Ramp } from "@provider-connectivity/contract";
import type { Movement } from "../ledger/entry.ts";
import { payOutRamp, refundRampPayment, release } from "../ledger/movements.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { Outcome } from "../progress/scenario.ts";
import type { Sources } from "../sources.ts";
import type { StoreWriter } from "../store/store.ts";
import { toRamp, withStatus, type RampRecord } from "./model.ts";
import { isPrefunded } from "./ordered-ramp.ts";
import { feeOf } from "./price.ts";
import { withReceipt } from "./receipt.ts";

type FailureReason = NonNullable<Ramp["failureReason"]>;

/** What the contract can say of a failure. */
const failureReasons: Readonly<Record<FailureReason, true>> = {
  "unsupported-ramp-method": true,
  "unsupported-source-asset": true,
  "unsupported-destination-asset": true,
  "amount-below-minimum": true,
  "pii-missing": true,
  "unsupported-external-source": true,
  "unsupported-region": true,
  "destination-not-whitelisted": true,
};

/**
 * Ends a ramp that is processed: it is paid out, or what was bound for it goes back to where it came from. That is the
 * balance for a prefunded ramp, which has then failed, and whoever paid for any other, which is then refunded. A ramp
 * that is not processed stays as it is.
 *
 * @param outcome a reason that the contract has among the `failureReason`s travels as that
 * @returns the ramp as it is now
 */
export async function finishRamp(
  writer: StoreWriter,
  record: RampRecord,
  { outcome, sources }: { outcome: Outcome; sources: Sources },
): Promise<RampRecord> {
  if (record.ramp.status !== "Processing") return record;
  await postEntry(writer, outcome.succeeds ? payOut(record) : giveBack(record), sources);
  const ended = outcome.succeeds ? completed(record, sources) : failed(record, outcome.reason, sources);
  await writer.ramps.replace(ended);
  return ended;
}

/** Gives up a ramp that nobody has paid for; any other stays as it is. */
export async function cancelRamp(
  writer: StoreWriter,
  record: RampRecord,
  { reason, sources }: { reason: string; sources: Sources },
): Promise<RampRecord> {
  if (toRamp(record, sources.now()).status !== "Pending") return record;
  const canceled = { ...withStatus(record, "Canceled", { now: sources.now() }), reason };
  await writer.ramps.replace(canceled);
  return canceled;
}

function completed(record: RampRecord, { now, newId }: Sources): RampRecord {
  const { ramp, ...rest } = withStatus(record, "Completed", { now: now() });
  return { ...rest, ramp: withReceipt(ramp, record.price, newId()) };
}

function failed(record: RampRecord, reason: string, { now }: Sources): RampRecord {
  const status = isPrefunded(record.ramp.from) ? "Failed" : "Refunded";
  const failureReason = isFailureReason(reason) ? { failureReason: reason } : {};
  return { ...withStatus(record, status, { now: now(), ...failureReason }), reason };
}

function isFailureReason(reason: string): reason is FailureReason {
  return Object.hasOwn(failureReasons, reason);
}

function payOut({ accountId, ramp: { from, to, amount }, price }: RampRecord): Movement {
  return payOutRamp({
    accountId,
    paid: { asset: from.asset, amount },
    received: { asset: to.asset, amount: price.delivered },
    fee: feeOf(price),
  });
}

function giveBack({ accountId, ramp: { from, amount } }: RampRecord): Movement {
  const bound = { accountId, asset: from.asset, amount };
  const isInside = isPrefunded(from) || from.transferMethod === "InternalTransfer";
  return isInside ? release(bound) : refundRampPayment(bound);
}
