/** The entities of the component `ramps`. @module */
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

/** Every entity that the component uses. */
export interface RampEntities extends OwnEntities, TransferEntities, LiquidityEntities {}

/** The indexes of the component's entities. */
export const rampEntities: EntityKinds<OwnEntities> = { ramps: accountEntity };

/** The reads that the component needs. */
export type StoreReader = ports.StoreReader<RampEntities>;
/** The writes that the component needs. */
export type StoreWriter = ports.StoreWriter<RampEntities>;
/** A store with the reads and writes that the component needs. */
export type Store = ports.Store<RampEntities>;

/** The price of a ramp. All amounts are in the asset of `to`. */
export interface RampPrice {
  /** The amount that is paid out. */
  readonly delivered: string;
  readonly feeBps: number;
  /** The fee for the conversion. */
  readonly orderFee: string;
  /** The fee for the payout. */
  readonly networkFee: string;
}

/** A stored ramp. Its cancellation for lack of payment is not stored, because it follows from the clock. */
export interface RampRecord {
  readonly id: string;
  readonly accountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  /** The ramp on the wire. */
  readonly ramp: Ramp;
  /** Fixed at the order. It determines the payout. */
  readonly price: RampPrice;
  /** The method of the ramp. */
  readonly methodId: string;
  /** The reason why it failed or was canceled, as display text. */
  readonly reason?: string;
  readonly customerReferenceId?: string;
  readonly participantsIdentification?: ParticipantsIdentification;
  readonly attribution: Attribution;
}
