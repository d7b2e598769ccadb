// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Rates, for a server whose context is `Context`. */
export interface RatesHandlers<Context> {
  /**
   * Get the current rate of a pair
   *
   * Returns the rate at which the account would trade a pair now. The request must contain exactly
   * one pair id: of a conversion pair (`QuoteCapability`), a ramp method (`RampMethod`) or an
   * order book pair. An empty value is ignored. If several ids are sent, the first of them in this
   * order is used. The rate is not binding; only a quote is.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer, with or without a
   *   pair id.
   * - 400 `bad-request`: no pair id is given.
   */
  getRateByAccountAndPairId: Handler<operations["getRateByAccountAndPairId"], ContextFor<Context, "account">>;
}
