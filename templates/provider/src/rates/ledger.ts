import type { Rate } from "@provider-connectivity/contract";

/** Whose rate is wanted. */
export interface Pair {
  /** A conversion is one of `getQuoteCapabilities`, a ramp one of `getRampMethods`. */
  readonly kind: "conversion" | "ramp" | "orderBook";
  readonly id: string;
}

/** Your prices, as far as the component `rates` needs them. */
export interface RatesLedger {
  /** The rate of a pair for an account now, with its time in milliseconds since 1970. */
  findRate(accountId: string, pair: Pair): Promise<Rate | undefined>;
}
