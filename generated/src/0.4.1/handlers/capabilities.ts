// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Capabilities, for a server whose context is `Context`. */
export interface CapabilitiesHandlers<Context> {
  /**
   * List additional assets
   *
   * Lists the tokens and provider-specific assets that other operations identify by `assetId`.
   * National currencies and native assets of blockchains are not listed, because both sides know
   * their codes and symbols. The list contains every `assetId` that the provider uses.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getAdditionalAssets: Handler<operations["getAdditionalAssets"], ContextFor<Context, never>, "limit">;
  /**
   * Get an additional asset
   *
   * Returns an asset of `GET /capabilities/assets`.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the provider lists no asset with this id.
   */
  getAssetDetails: Handler<operations["getAssetDetails"], ContextFor<Context, never>>;
  /**
   * List order books
   *
   * Lists the provider's order books. Each order book has a traded asset and an asset in which it
   * is priced. The list is the same for all accounts.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getBooks: Handler<operations["getBooks"], ContextFor<Context, never>, "limit">;
  /**
   * List deposit methods
   *
   * Lists the deposit methods of the account: the assets that can be deposited, the transfer
   * method of each, the balance that is credited, and whether `createDepositAddress` is allowed.
   * Entries with the same `deposit` have the same policy.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDepositMethods: Handler<operations["getDepositMethods"], ContextFor<Context, "account">, "limit">;
  /**
   * List conversion pairs
   *
   * Lists the pairs for which `createQuote` returns quotes. Each pair has one direction; the
   * opposite direction is a separate entry. The list is the same for all accounts.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getQuoteCapabilities: Handler<operations["getQuoteCapabilities"], ContextFor<Context, never>, "limit">;
  /**
   * List ramp methods
   *
   * Lists the ramp methods of the account. Each combination of source and destination occurs once.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getRampMethods: Handler<operations["getRampMethods"], ContextFor<Context, "account">, "limit">;
  /**
   * List withdrawal methods
   *
   * Lists the withdrawal methods of the account: the assets that can be withdrawn, the transfer
   * method of each, and the balance that pays. Each combination of `withdrawal.asset` and
   * `withdrawal.transferMethod` occurs once.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getWithdrawalMethods: Handler<operations["getWithdrawalMethods"], ContextFor<Context, "account">, "limit">;
}
