import { BadRequestError, NotFoundError } from "@provider-connectivity/server";
import type { CompleteConfig } from "../config/sandbox-config.ts";
import type { PairRate } from "../config/rates-config.ts";

/** Whose rate is wanted. Of several ids the first counts, in this order. */
export interface PairIds {
  readonly conversionPairId?: string | undefined;
  readonly rampsPairId?: string | undefined;
  readonly orderBookPairId?: string | undefined;
}

/**
 * Makes the lookup of rates.
 *
 * @returns a function that throws BadRequestError without any id, and NotFoundError for an unknown one where the
 * configuration refuses those
 */
export function createRates({ rates, liquidity }: CompleteConfig): (ids: PairIds) => string {
  const conversions = byId(liquidity.pairs);
  const ramps = byId(rates.ramps);
  const orderBook = byId(rates.orderBook);
  return ({ conversionPairId, rampsPairId, orderBookPairId }) => {
    const rateIn = (known: ReadonlyMap<string, string>, id: string) => known.get(id) ?? unknown(rates);
    if (conversionPairId !== undefined) return rateIn(conversions, conversionPairId);
    if (rampsPairId !== undefined) return rateIn(ramps, rampsPairId);
    if (orderBookPairId !== undefined) return rateIn(orderBook, orderBookPairId);
    throw new BadRequestError(
      "bad-request",
      "One of conversionPairId, rampsPairId and orderBookPairId must say which rate is wanted.",
    );
  };
}

function unknown({ unknownPair, defaultRate }: CompleteConfig["rates"]): string {
  if (unknownPair === "default") return defaultRate;
  throw new NotFoundError("There is no such pair.");
}

function byId(list: readonly PairRate[]): ReadonlyMap<string, string> {
  return new Map(list.map(({ id, rate }) => [id, rate]));
}
