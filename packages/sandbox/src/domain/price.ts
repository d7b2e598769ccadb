/** The price of a conversion, exact to the decimal places of each asset. @module */
import { divide, multiply, round, type RoundingMode, subtract } from "./decimal.ts";

/** The paid and received amounts, and the provider's fee in the received asset. */
export interface Price {
  readonly fromAmount: string;
  readonly toAmount: string;
  readonly feeAmount: string;
}

/** How amounts are rounded. */
export interface Rounding {
  /** The rounding of the paid amount, including fees. */
  readonly paid: RoundingMode;
  /** The rounding of the received amount. */
  readonly received: RoundingMode;
}

/** The parameters of a price. */
export interface Terms {
  readonly pair: {
    /** The amount of the other asset for one whole unit. */
    readonly rate: string;
    /** The provider's fee in basis points. */
    readonly feeBps: number;
  };
  /** Decimal places. */
  readonly places: { readonly from: number; readonly to: number };
  readonly rounding: Rounding;
}

const WHOLE = 10_000;

/** The price of selling exactly this amount. */
export function priceOfSelling(fromAmount: string, { pair, places, rounding }: Terms): Price {
  const gross = round(multiply(fromAmount, pair.rate), { places: places.to, mode: rounding.received });
  const fee = divide(multiply(gross, String(pair.feeBps)), String(WHOLE), { places: places.to, mode: rounding.paid });
  return { fromAmount, toAmount: subtract(gross, fee), feeAmount: fee };
}

/** The price of receiving exactly this amount, after the fee. */
export function priceOfBuying(toAmount: string, { pair, places, rounding }: Terms): Price {
  const { paid: mode } = rounding;
  const kept = String(WHOLE - pair.feeBps);
  const gross = divide(multiply(toAmount, String(WHOLE)), kept, { places: places.to, mode });
  const fromAmount = divide(gross, pair.rate, { places: places.from, mode });
  return { fromAmount, toAmount, feeAmount: subtract(gross, toAmount) };
}
