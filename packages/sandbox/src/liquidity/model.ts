import type { AssetReference, Quote, QuoteStatus } from "@provider-connectivity/contract";

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

/** What became of a quote by this time. From `expiresAt` on, and after a failed attempt, it is no longer binding. */
export function statusOf(record: QuoteRecord, now: number): QuoteStatus {
  const { lockEntryId, entryId, rampId, failure, expiresAt } = record;
  if (entryId !== undefined || rampId !== undefined) return "executed";
  if (failure !== undefined) return "expired";
  if (lockEntryId !== undefined) return "executing";
  return now < Date.parse(expiresAt) ? "ready" : "expired";
}

/** A quote as it travels. Without a fee it names no asset for one. */
export function toQuote(record: QuoteRecord, now: number): Quote {
  const { id, fromAsset, fromAmount, toAsset, toAmount, feeBps, createdAt, expiresAt } = record;
  return {
    id,
    fromAsset,
    fromAmount,
    toAsset,
    toAmount,
    conversionFeeBps: feeBps,
    ...(feeBps === 0 ? {} : { conversionFeeAsset: toAsset }),
    status: statusOf(record, now),
    createdAt,
    expiresAt,
  };
}
