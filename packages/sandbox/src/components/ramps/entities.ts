/** What a ramp pays out and what it costs, to the last digit that the asset of `to` can express. @module */
import type { ParticipantsIdentification, Ramp } from "@provider-connectivity/contract";
import { accountEntity, type EntityKinds } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";
import type { LiquidityEntities } from "../liquidity/entities.ts";
import type { Attribution } from "../requirements/participants.ts";
import type { TransferEntities } from "../transfers/entities.ts";

/** The entities of the component `ramps`. */
interface OwnEntities {
  readonly ramps: RampRecord;
}

/** Every entity that the component works with. */
export interface RampEntities extends OwnEntities, TransferEntities, LiquidityEntities {}

/** How the component's entities are filed. */
export const rampEntities: EntityKinds<OwnEntities> = { ramps: accountEntity };

/** Reads what the component needs. */
export type StoreReader = ports.StoreReader<RampEntities>;
/** Writes what the component needs. */
export type StoreWriter = ports.StoreWriter<RampEntities>;
/** A store with what the component needs. */
export type Store = ports.Store<RampEntities>;

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
