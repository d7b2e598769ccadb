// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Trading, for a server whose context is `Context`. */
export interface TradingHandlers<Context> {
  /**
   * Cancel an order
   *
   * Cancels the open part of the order. Earlier trades are not affected. The response has no body;
   * `getOrderDetails` returns the order with the status `CANCELED`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the order is unknown, or belongs to another customer.
   * - 400 `order-not-trading`: the order has no open part, because it was fulfilled, cancelled or
   *   rejected, or has expired.
   */
  cancelOrder: Handler<operations["cancelOrder"], ContextFor<Context, "account">>;
  /**
   * Create an order
   *
   * Places an order of the account in an order book. A `LIMIT` order has a price and trades at
   * that price or a better one; a `MARKET` order trades at the prices in the book. `timeInForce`
   * determines what happens to the part that cannot be traded immediately. The body is required,
   * although the contract does not mark it as required.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`body`): the body is missing.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `bad-request`: the provider has no order book with the id `bookId`, or the account's
   *   balance is insufficient for the order.
   */
  createOrder: Handler<operations["createOrder"], ContextFor<Context, "account" | "operationKey">>;
  /**
   * List sell offers
   *
   * Lists the current sell offers in the order book, of all participants, the cheapest first.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBookAsks: Handler<operations["getBookAsks"], ContextFor<Context, never>, "limit">;
  /**
   * List buy offers
   *
   * Lists the current buy offers in the order book, of all participants, the highest price first.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBookBids: Handler<operations["getBookBids"], ContextFor<Context, never>, "limit">;
  /**
   * Get an order book
   *
   * Returns an order book of `getBooks`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   */
  getBookDetails: Handler<operations["getBookDetails"], ContextFor<Context, never>>;
  /**
   * Get an order
   *
   * Returns an order with its current status and its trades.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the order is unknown, or belongs to another customer.
   */
  getOrderDetails: Handler<operations["getOrderDetails"], ContextFor<Context, "account">>;
  /**
   * List orders
   *
   * Lists the orders of the account in any status, the latest first.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getOrders: Handler<operations["getOrders"], ContextFor<Context, "account">, "limit">;
}
