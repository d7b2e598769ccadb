// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Capabilities, for a server whose context is `Context`. */
export interface CapabilitiesHandlers<Context> {
  /**
   * Assets that need an id
   *
   * Lists the tokens and provider-specific assets that other operations name by `assetId`. National
   * currencies and native assets of blockchains are not listed: their codes and symbols are known to
   * both sides. Every `assetId` that the provider uses anywhere is in this list.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getAdditionalAssets: Handler<operations["getAdditionalAssets"], ContextFor<Context, never>, "limit">;
  /**
   * One listed asset
   *
   * Gives one asset of `GET /capabilities/assets` by its id.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider lists no asset with this id.
   */
  getAssetDetails: Handler<operations["getAssetDetails"], ContextFor<Context, never>>;
  /**
   * Order books of the provider
   *
   * Lists the order books in which the provider trades. Each one names the asset that is traded and the
   * asset in which it is priced. The list is the same for all accounts.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBooks: Handler<operations["getBooks"], ContextFor<Context, never>, "limit">;
  /**
   * Ways to deposit to an account
   *
   * Lists the deposit methods of the account: which asset can arrive, by which method, to which
   * balance it is credited, and whether `createDepositAddress` may be called for it. Entries with
   * the same `deposit` have the same policy.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDepositMethods: Handler<operations["getDepositMethods"], ContextFor<Context, "account">, "limit">;
  /**
   * Pairs that can be converted
   *
   * Lists the pairs for which `createQuote` gives quotes. A pair has a direction: selling the second
   * asset for the first is another entry. The list is the same for all accounts.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getQuoteCapabilities: Handler<operations["getQuoteCapabilities"], ContextFor<Context, never>, "limit">;
  /**
   * Ramps open to an account
   *
   * Lists the ramp methods of the account: what goes in and what comes out. Two methods never have
   * both sides alike.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getRampMethods: Handler<operations["getRampMethods"], ContextFor<Context, "account">, "limit">;
  /**
   * Ways to withdraw from an account
   *
   * Lists the withdrawal methods of the account: which asset can leave, by which method, and from
   * which balance. No two entries share both `withdrawal.asset` and `withdrawal.transferMethod`.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getWithdrawalMethods: Handler<operations["getWithdrawalMethods"], ContextFor<Context, "account">, "limit">;
}
