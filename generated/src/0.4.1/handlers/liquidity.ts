// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Liquidity, for a server whose context is `Context`. */
export interface LiquidityHandlers<Context> {
  /**
   * Create a quote
   *
   * Fixes a price for the conversion of `fromAsset` into `toAsset`. The caller sends the amount of
   * one side; the quote contains the other. The quote is binding immediately (`ready`), for at
   * least 30 seconds, until `expiresAt`. There is no idempotency key: a repeated request creates
   * another quote. The body is required, although the contract does not mark it as required.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`body`): both `fromAmount` and `toAmount` are given, or the body is
   *   missing.
   * - 400 `unknown-asset` (`body`, `fromAsset` or `toAsset`, without a slash): the asset is
   *   unknown. `fromAsset` is checked first.
   * - 400 `unsupported-conversion` (`body`): the pair is not among the quote capabilities.
   */
  createQuote: Handler<operations["createQuote"], ContextFor<Context, "account">>;
  /**
   * Execute a quote
   *
   * Converts at the quoted price. The request has no body. The response has the status `executed`
   * after the conversion, or `executing` while it is in progress. A quote is executed at most
   * once: its status prevents repetition, so there is no idempotency key.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
   * - 400 `quote-not-ready`: the quote is not `ready`, because it was executed or has expired.
   * - 400 `bad-request`: the balance of `fromAsset` is insufficient.
   */
  executeQuote: Handler<operations["executeQuote"], ContextFor<Context, "account">>;
  /**
   * Get a quote
   *
   * Returns a quote with its current status, also after it was executed or has expired.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
   */
  getQuoteDetails: Handler<operations["getQuoteDetails"], ContextFor<Context, "account">>;
  /**
   * List quotes
   *
   * Lists the quotes of the account in any status, sorted by creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getQuotes: Handler<operations["getQuotes"], ContextFor<Context, "account">, "limit" | "order">;
}
