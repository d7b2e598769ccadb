import type { Rate } from "@provider-connectivity/contract";

/** The pair of a rate. */
export interface Pair {
  /** A conversion from `getQuoteCapabilities`, or a ramp from `getRampMethods`. */
  readonly kind: "conversion" | "ramp" | "orderBook";
  readonly id: string;
}

/** The ledger methods of the component `rates`. */
export interface RatesLedger {
  /** The current rate of a pair for an account, with its time in milliseconds since 1970. */
  findRate(accountId: string, pair: Pair): Promise<Rate | undefined>;
}
