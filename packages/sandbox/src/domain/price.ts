/** What a conversion costs, to the last digit that each asset can express. @module */
import { divide, multiply, round, type RoundingMode, subtract } from "./decimal.ts";

/** What the customer pays and gets, and the provider's fee, which is in the asset that the customer gets. */
export interface Price {
  readonly fromAmount: string;
  readonly toAmount: string;
  readonly feeAmount: string;
}

/** How amounts are rounded. */
export interface Rounding {
  /** What the customer pays, fees included. */
  readonly paid: RoundingMode;
  /** What the customer gets. */
  readonly received: RoundingMode;
}

/** What a price is made of. */
export interface Terms {
  readonly pair: {
    /** How much of the other asset one whole unit gives. */
    readonly rate: string;
    /** The provider's fee in hundredths of a percent. */
    readonly feeBps: number;
  };
  /** Digits after the point. */
  readonly places: { readonly from: number; readonly to: number };
  readonly rounding: Rounding;
}

const WHOLE = 10_000;

/** The price of selling exactly this much. */
export function priceOfSelling(fromAmount: string, { pair, places, rounding }: Terms): Price {
  const gross = round(multiply(fromAmount, pair.rate), { places: places.to, mode: rounding.received });
  const fee = divide(multiply(gross, String(pair.feeBps)), String(WHOLE), { places: places.to, mode: rounding.paid });
  return { fromAmount, toAmount: subtract(gross, fee), feeAmount: fee };
}

/** The price of getting exactly this much, the fee taken off. */
export function priceOfBuying(toAmount: string, { pair, places, rounding }: Terms): Price {
  const { paid: mode } = rounding;
  const kept = String(WHOLE - pair.feeBps);
  const gross = divide(multiply(toAmount, String(WHOLE)), kept, { places: places.to, mode });
  const fromAmount = divide(gross, pair.rate, { places: places.from, mode });
  return { fromAmount, toAmount, feeAmount: subtract(gross, toAmount) };
}
