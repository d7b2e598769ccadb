// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Liquidity, for a server whose context is `Context`. */
export interface LiquidityHandlers<Context> {
  /**
   * Ask for a quote
   *
   * Fixes a price for converting `fromAsset` into `toAsset`. The caller gives the amount on one side
   * and gets the other. The quote is binding from the start (`ready`) and stays so for at least 30
   * seconds, until `expiresAt`. There is no idempotency key: a repeated request gives another quote.
   * The body is needed although the contract does not mark it so.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`body`): both `fromAmount` and `toAmount` are given, or the body is
   *   missing.
   * - 400 `unknown-asset` (`body`, `fromAsset` or `toAsset`, without a slash): the provider knows no
   *   such asset. `fromAsset` is looked at first.
   * - 400 `unsupported-conversion` (`body`): the pair is not among the quote capabilities.
   */
  createQuote: Handler<operations["createQuote"], ContextFor<Context, "account">>;
  /**
   * Execute a quote
   *
   * Converts at the quoted price. The request has no body. The answer shows `executed` when the
   * conversion is done, or `executing` while it is under way. A quote is executed once at most: the
   * quote itself, not a key, guards against repetition.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
   * - 400 `quote-not-ready`: the quote is not `ready`, because it was executed before or has
   *   expired.
   * - 400 `bad-request`: the account does not hold enough of `fromAsset`.
   */
  executeQuote: Handler<operations["executeQuote"], ContextFor<Context, "account">>;
  /**
   * One quote
   *
   * Gives one quote with its current status. Quotes remain readable after they were executed or have
   * expired.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the quote is unknown, or belongs to another customer.
   */
  getQuoteDetails: Handler<operations["getQuoteDetails"], ContextFor<Context, "account">>;
  /**
   * Quotes of an account
   *
   * Lists the quotes of the account, whatever became of them, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getQuotes: Handler<operations["getQuotes"], ContextFor<Context, "account">, "limit" | "order">;
}
