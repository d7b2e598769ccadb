// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Collateral, for a server whose context is `Context`. */
export interface CollateralHandlers<Context> {
  /**
   * Link a collateral account
   *
   * Asks the provider to accept a Fireblocks collateral account as security for this account.
   * Collateral is linked to main accounts only, one to one. A refusal is no error: it is answered
   * 200 with the status `Failed` or `Disabled` and a `rejectionReason`; so is an unknown collateral
   * account. Repeating a request answers with the existing link.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  createCollateralAccountLink: Handler<operations["createCollateralAccountLink"], ContextFor<Context, "account">>;
  /**
   * Announce an address of a collateral account
   *
   * Tells the provider an address at which the collateral account holds an asset. Fireblocks sends
   * it whenever collateral is added; the provider records an address that is new and answers with
   * the existing entry otherwise.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the provider does not accept the address or the asset.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  createCollateralDepositAddressForAsset: Handler<
    operations["createCollateralDepositAddressForAsset"],
    ContextFor<Context, "account">
  >;
  /**
   * Collateral links of an account
   *
   * Lists the links between this account and collateral accounts at Fireblocks, whatever their
   * status. After a change of API key, Fireblocks finds the existing link here.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralAccountLinks: Handler<operations["getCollateralAccountLinks"], ContextFor<Context, "account">, "limit">;
  /**
   * Addresses of a collateral account
   *
   * Lists the addresses of the collateral account that the provider was told of, optionally of one
   * asset only. Only `PublicBlockchain` addresses occur. A filter that matches nothing gives an
   * empty list.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralDepositAddresses: Handler<
    operations["getCollateralDepositAddresses"],
    ContextFor<Context, "account">,
    "limit"
  >;
  /**
   * One address of a collateral account
   *
   * Gives one recorded address by its id.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   */
  getCollateralDepositAddressesDetails: Handler<
    operations["getCollateralDepositAddressesDetails"],
    ContextFor<Context, "account">
  >;
  /**
   * One deposit to a collateral account
   *
   * Gives one registered deposit with its current status.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
   */
  getCollateralDepositTransactionDetails: Handler<
    operations["getCollateralDepositTransactionDetails"],
    ContextFor<Context, "account">
  >;
  /**
   * Deposits to a collateral account
   *
   * Lists the registered deposits of collateral.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralDepositTransactions: Handler<
    operations["getCollateralDepositTransactions"],
    ContextFor<Context, "account">,
    "limit"
  >;
  /**
   * One withdrawal from a collateral account
   *
   * Gives one withdrawal of collateral with its current status.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
   */
  getCollateralWithdrawalTransactionDetails: Handler<
    operations["getCollateralWithdrawalTransactionDetails"],
    ContextFor<Context, "account">
  >;
  /**
   * Withdrawals from a collateral account
   *
   * Lists the withdrawals of collateral that the provider was told of.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralWithdrawalTransactions: Handler<
    operations["getCollateralWithdrawalTransactions"],
    ContextFor<Context, "account">,
    "limit"
  >;
  /**
   * What a settlement would move now
   *
   * Gives the transfers that would settle the account at this moment, and the version under which
   * the provider keeps them. Calling it again without an intervening change gives the same version.
   * Both lists may be empty.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  getCurrentSettlementInstructions: Handler<
    operations["getCurrentSettlementInstructions"],
    ContextFor<Context, "account">
  >;
  /**
   * State of a settlement
   *
   * Gives the state of a settlement and of each of its transfers, as far as the provider knows it.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the settlement version is unknown, or belongs to another
   *   customer.
   */
  getSettlementDetails: Handler<operations["getSettlementDetails"], ContextFor<Context, "account">>;
  /**
   * Ask whether collateral may be added
   *
   * Asks the provider, before anything moves, whether it would accept an amount as collateral. A
   * refusal is no error: it is answered 200 with `Rejected` and a `rejectionReason`. With `Approved`
   * the provider adds its own `partnerIntentId`, which comes back when the transaction is
   * registered. Sending `fireblocksIntentId` again, unchanged, returns the intent that exists
   * already.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  initiateCollateralDepositTransactionIntent: Handler<
    operations["initiateCollateralDepositTransactionIntent"],
    ContextFor<Context, "account">
  >;
  /**
   * Withdraw from a collateral account
   *
   * Tells the provider the transaction by which collateral leaves the collateral account, with the
   * approved intent and, if it is part of one, the settlement. A refusal is no error: it is answered
   * 200 with `Rejected` and a `rejectionReason`. Sending `collateralTxId` again, unchanged, returns
   * the transaction that exists already.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  initiateCollateralWithdrawalTransaction: Handler<
    operations["initiateCollateralWithdrawalTransaction"],
    ContextFor<Context, "account">
  >;
  /**
   * Ask whether collateral may be removed
   *
   * Asks the provider, before anything moves, whether it would release an amount of collateral to an
   * address. A refusal is no error: it is answered 200 with `Rejected` and a `rejectionReason`.
   * Sending `fireblocksIntentId` again, unchanged, returns the intent that exists already.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  initiateCollateralWithdrawalTransactionIntent: Handler<
    operations["initiateCollateralWithdrawalTransactionIntent"],
    ContextFor<Context, "account">
  >;
  /**
   * Start a settlement
   *
   * Starts the settlement that was read before, under an id given by Fireblocks. The answer repeats
   * the instructions that both sides are going to carry out. A repeated `settlementId` with the same
   * version answers with the same settlement.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: `settlementVersion` is not the current one, or the same `settlementId` was
   *   sent before with another version.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  initiateSettlement: Handler<operations["initiateSettlement"], ContextFor<Context, "account">>;
  /**
   * Register a deposit to a collateral account
   *
   * Tells the provider the transaction by which approved collateral is added. The provider credits
   * the account when it sees fit and reports `Credited`. Sending `collateralTxId` again, unchanged,
   * returns the transaction that exists already; nothing is credited twice.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
   *
   * The published contract declares its errors without bodies; providers send the usual error
   * objects all the same.
   */
  registerCollateralDepositTransaction: Handler<
    operations["registerCollateralDepositTransaction"],
    ContextFor<Context, "account">
  >;
}
