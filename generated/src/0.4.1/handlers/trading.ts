// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Trading, for a server whose context is `Context`. */
export interface TradingHandlers<Context> {
  /**
   * Cancel an order
   *
   * Takes what is left of the order out of its book. What was traded before stays traded. The answer has
   * no body; `getOrderDetails` shows the order as `CANCELED`.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the order is unknown, or belongs to another customer.
   * - 400 `order-not-trading`: the order has no part left in its book, because it was fulfilled,
   *   cancelled or rejected before, or has expired.
   */
  cancelOrder: Handler<operations["cancelOrder"], ContextFor<Context, "account">>;
  /**
   * Place an order
   *
   * Places an order of the account in an order book. A `LIMIT` order names its price and trades at that
   * price or a better one; a `MARKET` order trades at the prices that it finds. `timeInForce` says what
   * becomes of the part that cannot be traded at once. The body is needed although the contract does
   * not mark it so.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`body`): the body is missing.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `bad-request`: the provider has no order book with the id `bookId`, or the account does not
   *   hold enough to pay for the order.
   */
  createOrder: Handler<operations["createOrder"], ContextFor<Context, "account" | "operationKey">>;
  /**
   * Offers to sell in an order book
   *
   * Lists what is for sale in the order book now, whoever offers it: the cheapest first.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBookAsks: Handler<operations["getBookAsks"], ContextFor<Context, never>, "limit">;
  /**
   * Offers to buy in an order book
   *
   * Lists what is sought in the order book now, whoever seeks it: the highest price first.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBookBids: Handler<operations["getBookBids"], ContextFor<Context, never>, "limit">;
  /**
   * One order book
   *
   * Gives one order book of `getBooks` by its id.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider has no order book with this id.
   */
  getBookDetails: Handler<operations["getBookDetails"], ContextFor<Context, never>>;
  /**
   * One order with its trades
   *
   * Gives one order with its current status and the trades by which it was filled so far.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the order is unknown, or belongs to another customer.
   */
  getOrderDetails: Handler<operations["getOrderDetails"], ContextFor<Context, "account">>;
  /**
   * Orders of an account
   *
   * Lists the orders of the account, whatever became of them, the latest first.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getOrders: Handler<operations["getOrders"], ContextFor<Context, "account">, "limit">;
}
