import type { RatesHandlers } from "@provider-connectivity/contract";
import { InvalidRequestError, type ServerContext, NotFoundError } from "@provider-connectivity/server";
import { isSelected, findAccount } from "../accounts/service.ts";
import type { CompleteConfig } from "../../config/sandbox-config.ts";
import type { AccountRecord } from "../../domain/parties.ts";
import type { StoreReader } from "../../ports/store.ts";

/** The operations of the component `rates`. */
export function createRatesHandlers(store: StoreReader, config: CompleteConfig): RatesHandlers<ServerContext> {
  const rateOf = createRates(config);
  return {
    async getRateByAccountAndPairId({ query }, { account, now }) {
      const rate = rateOf(query, await findAccount(store, account.id));
      return { status: 200, body: { rate, timestamp: Math.floor(now()) } };
    },
  };
}

/** The requested rate. Of several ids the first counts, in this order. */
export interface PairIds {
  readonly conversionPairId?: string | undefined;
  readonly rampsPairId?: string | undefined;
  readonly orderBookPairId?: string | undefined;
}

interface Rated {
  readonly id: string;
  readonly rate: string;
}

/**
 * Creates the lookup of rates. Conversions and ramps use the same rates. A ramp method that is not offered to the account is
 * unknown.
 *
 * @returns a function that throws InvalidRequestError without an id, and NotFoundError for an unknown id if the configuration
 * refuses these
 */
function createRates({ rates, liquidity, ramps }: CompleteConfig): (ids: PairIds, account: AccountRecord) => string {
  const conversions = byId(liquidity.pairs);
  const rampMethods = byId(ramps.methods);
  const orderBook = byId(rates.orderBook);
  return ({ conversionPairId, rampsPairId, orderBookPairId }, account) => {
    const rateOf = (found: Rated | undefined) => found?.rate ?? unknown(rates);
    if (conversionPairId !== undefined) return rateOf(conversions.get(conversionPairId));
    if (rampsPairId !== undefined) {
      const method = rampMethods.get(rampsPairId);
      return rateOf(method !== undefined && isSelected(method.accounts, account) ? method : undefined);
    }
    if (orderBookPairId !== undefined) return rateOf(orderBook.get(orderBookPairId));
    throw new InvalidRequestError(
      "bad-request",
      "One of conversionPairId, rampsPairId and orderBookPairId is required.",
    );
  };
}

function unknown({ unknownPair, defaultRate }: CompleteConfig["rates"]): string {
  if (unknownPair === "default") return defaultRate;
  throw new NotFoundError("There is no such pair.");
}

function byId<Pair extends Rated>(list: readonly Pair[]): ReadonlyMap<string, Pair> {
  return new Map(list.map((pair) => [pair.id, pair]));
}
