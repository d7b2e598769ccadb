// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Rates, for a server whose context is `Context`. */
export interface RatesHandlers<Context> {
  /**
   * Current rate of a pair
   *
   * Gives the rate at which the account would trade a pair now. Exactly one of the three pair ids is
   * expected: a conversion pair (`QuoteCapability`), a ramp method (`RampMethod`) or an order book
   * (`OrderBook`). An empty value counts as absent. Should several be given, they are taken in that
   * order. The rate is an indication; only a quote binds the provider.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer. Also without any pair
   *   id.
   * - 400 `bad-request`: no pair id is given.
   */
  getRateByAccountAndPairId: Handler<operations["getRateByAccountAndPairId"], ContextFor<Context, "account">>;
}
