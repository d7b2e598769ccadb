import type { RatesHandlers } from "@provider-connectivity/contract";
import type { HandlerContext } from "@provider-connectivity/server";
import type { CompleteConfig } from "../config/sandbox-config.ts";
import { createRates } from "./service.ts";

/** The operations of the component `rates`. */
export function createRatesHandlers(config: CompleteConfig): RatesHandlers<HandlerContext> {
  const rateOf = createRates(config);
  return {
    getRateByAccountAndPairId({ query }, { now }) {
      return { status: 200, body: { rate: rateOf(query), timestamp: Math.floor(now()) } };
    },
  };
}
