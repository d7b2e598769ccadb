import type { RatesHandlers } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import { findAccount } from "../accounts/service.ts";
import type { CompleteConfig } from "../config/sandbox-config.ts";
import type { StoreReader } from "../store/store.ts";
import { createRates } from "./service.ts";

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
