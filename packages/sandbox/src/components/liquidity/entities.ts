import type { AssetReference } from "@provider-connectivity/contract";
import { accountEntity, type EntityKinds } from "../../ports/entities.ts";
import type * as ports from "../../ports/store.ts";
import type { LedgerEntities } from "../ledger/entities.ts";
import type { ProgressEntities } from "../progress/tasks.ts";

/** The entities of the component `liquidity`. */
interface OwnEntities {
  readonly quotes: QuoteRecord;
}

/** Every entity that the component works with. */
export interface LiquidityEntities extends OwnEntities, LedgerEntities, ProgressEntities {}

/** How the component's entities are filed. */
export const liquidityEntities: EntityKinds<OwnEntities> = { quotes: accountEntity };

/** Reads what the component needs. */
export type StoreReader = ports.StoreReader<LiquidityEntities>;
/** Writes what the component needs. */
export type StoreWriter = ports.StoreWriter<LiquidityEntities>;
/** A store with what the component needs. */
export type Store = ports.Store<LiquidityEntities>;

/** A quote as it is kept. Whether it has expired is not: the clock says it. */
export interface QuoteRecord {
  readonly id: string;
  readonly accountId: string;
  readonly fromAsset: AssetReference;
  /** What the account pays. */
  readonly fromAmount: string;
  readonly toAsset: AssetReference;
  /** What the account gets, the fee taken off. */
  readonly toAmount: string;
  readonly feeBps: number;
  /** The fee, in `toAsset`. */
  readonly feeAmount: string;
  /** ISO 8601 in UTC with milliseconds, so that it sorts as text. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Who asked for the price, and who took it, where the platform said so. */
  readonly initiatedBy?: string;
  readonly executedBy?: string;
  /** The entry that bound what is paid, for a conversion that takes time; absent until it began. */
  readonly lockEntryId?: string;
  /** The entry that booked the conversion; absent until then. */
  readonly entryId?: string;
  /** The ramp that converts at this price instead. */
  readonly rampId?: string;
  /** Why a conversion that began came to nothing, in words. */
  readonly failure?: string;
}
