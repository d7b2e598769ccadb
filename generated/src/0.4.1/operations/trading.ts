// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

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
export const cancelOrder: Operation<"cancelOrder", operations["cancelOrder"], "trading"> = {
  operationId: "cancelOrder",
  method: "DELETE",
  path: "/accounts/{accountId}/trading/orders/{id}",
  components: ["trading"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "id", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  emptySuccess: true,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const createOrder: Operation<"createOrder", operations["createOrder"], "trading"> = {
  operationId: "createOrder",
  method: "POST",
  path: "/accounts/{accountId}/trading/orders",
  components: ["trading"],
  parameters: [{ name: "accountId", in: "path", required: true, type: "string" }],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: true,
  accountParameter: "accountId",
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const getBookAsks: Operation<"getBookAsks", operations["getBookAsks"], "trading"> = {
  operationId: "getBookAsks",
  method: "GET",
  path: "/trading/books/{id}/asks",
  components: ["trading"],
  parameters: [
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "id", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "asks",
  paginated: true,
  idempotent: false,
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const getBookBids: Operation<"getBookBids", operations["getBookBids"], "trading"> = {
  operationId: "getBookBids",
  method: "GET",
  path: "/trading/books/{id}/bids",
  components: ["trading"],
  parameters: [
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "id", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "bids",
  paginated: true,
  idempotent: false,
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const getBookDetails: Operation<"getBookDetails", operations["getBookDetails"], "trading"> = {
  operationId: "getBookDetails",
  method: "GET",
  path: "/trading/books/{id}",
  components: ["trading"],
  parameters: [{ name: "id", in: "path", required: true, type: "string" }],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const getOrderDetails: Operation<"getOrderDetails", operations["getOrderDetails"], "trading"> = {
  operationId: "getOrderDetails",
  method: "GET",
  path: "/accounts/{accountId}/trading/orders/{id}",
  components: ["trading"],
  parameters: [
    { name: "accountId", in: "path", required: true, type: "string" },
    { name: "id", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  accountParameter: "accountId",
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const getOrders: Operation<"getOrders", operations["getOrders"], "trading"> = {
  operationId: "getOrders",
  method: "GET",
  path: "/accounts/{accountId}/trading/orders",
  components: ["trading"],
  parameters: [
    { name: "limit", in: "query", required: false, type: "integer", default: 10 },
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "endingBefore", in: "query", required: false, type: "string" },
    { name: "accountId", in: "path", required: true, type: "string" },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "400", "401", "4XX", "5XX"],
  listProperty: "orders",
  paginated: true,
  idempotent: false,
  accountParameter: "accountId",
  exclusiveQuery: [["startingAfter", "endingBefore"]],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
