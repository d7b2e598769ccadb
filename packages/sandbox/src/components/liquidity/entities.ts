import type { AssetReference } from "@provider-connectivity/contract";
import { accountEntity, type EntityKinds } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";
import type { LedgerEntities } from "../ledger/entities.ts";
import type { ProgressEntities } from "../progress/tasks.ts";

/** The entities of the component `liquidity`. */
interface OwnEntities {
  readonly quotes: QuoteRecord;
}

/** Every entity that the component uses. */
export interface LiquidityEntities extends OwnEntities, LedgerEntities, ProgressEntities {}

/** The indexes of the component's entities. */
export const liquidityEntities: EntityKinds<OwnEntities> = { quotes: accountEntity };

/** The reads that the component needs. */
export type StoreReader = ports.StoreReader<LiquidityEntities>;
/** The writes that the component needs. */
export type StoreWriter = ports.StoreWriter<LiquidityEntities>;
/** A store with the reads and writes that the component needs. */
export type Store = ports.Store<LiquidityEntities>;

/** A stored quote. Its expiry is not stored, because it follows from the clock. */
export interface QuoteRecord {
  readonly id: string;
  readonly accountId: string;
  readonly fromAsset: AssetReference;
  /** The amount that the account pays. */
  readonly fromAmount: string;
  readonly toAsset: AssetReference;
  /** The amount that the account gets, after the fee. */
  readonly toAmount: string;
  readonly feeBps: number;
  /** The fee, in `toAsset`. */
  readonly feeAmount: string;
  /** ISO 8601 in UTC with milliseconds, so that it sorts as text. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** The person who requested the quote and the one who executed it, if the platform named them. */
  readonly initiatedBy?: string;
  readonly executedBy?: string;
  /** The entry that locked the payment of a slow conversion. Absent until it starts. */
  readonly lockEntryId?: string;
  /** The entry that booked the conversion. Absent until then. */
  readonly entryId?: string;
  /** The ramp that converts at this price instead. */
  readonly rampId?: string;
  /** The reason why a started conversion failed, as display text. */
  readonly failure?: string;
}
