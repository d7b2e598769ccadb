/** What a conversion costs, to the last digit that each asset can express. @module */
import type { Pair } from "../config/liquidity-config.ts";
import type { Rounding } from "../config/values.ts";
import { divide, multiply, round, subtract } from "../ledger/decimal.ts";

/** What the customer pays and gets, and the provider's fee, which is in the asset that the customer gets. */
export interface Price {
  readonly fromAmount: string;
  readonly toAmount: string;
  readonly feeAmount: string;
}

/** What a price is made of. */
export interface Terms {
  readonly pair: Pick<Pair, "rate" | "feeBps">;
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
