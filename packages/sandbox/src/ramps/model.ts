import type { ParticipantsIdentification, Ramp } from "@provider-connectivity/contract";
import type { Attribution } from "../transfers/attribution.ts";
import type { RampPrice } from "./price.ts";

/** A ramp as it is kept. That it was given up for want of a payment is not: the clock says it. */
export interface RampRecord {
  readonly id: string;
  readonly accountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  /** As it travels. */
  readonly ramp: Ramp;
  /** Fixed when it was ordered; what it pays out follows from it. */
  readonly price: RampPrice;
  /** The method by which it is carried out. */
  readonly methodId: string;
  /** Why it failed or was given up, in words. */
  readonly reason?: string;
  readonly customerReferenceId?: string;
  readonly participantsIdentification?: ParticipantsIdentification;
  readonly attribution: Attribution;
}

/** A ramp as it travels. One that nobody has paid for is given up when its time is over. */
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
