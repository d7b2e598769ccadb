// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Collateral, for a server whose context is `Context`. */
export interface CollateralHandlers<Context> {
  /**
   * Link a collateral account
   *
   * Asks the provider to accept a Fireblocks collateral account as security for this account.
   * Collateral is linked to main accounts only, one to one. A refusal is not an error: the
   * response is 200 with the status `Failed` or `Disabled` and a `rejectionReason`. The same
   * applies to an unknown collateral account. A repeated request returns the existing link.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  createCollateralAccountLink: Handler<operations["createCollateralAccountLink"], ContextFor<Context, "account">>;
  /**
   * Register a collateral deposit address
   *
   * Registers an address at which the collateral account holds an asset. Fireblocks sends this
   * request whenever collateral is added. The provider records a new address and returns the
   * existing entry for a known one.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the provider does not accept the address or the asset.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  createCollateralDepositAddressForAsset: Handler<
    operations["createCollateralDepositAddressForAsset"],
    ContextFor<Context, "account">
  >;
  /**
   * List collateral links
   *
   * Lists the links between the account and collateral accounts at Fireblocks, in any status.
   * After a change of the API key, Fireblocks finds the existing link in this list.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getCollateralAccountLinks: Handler<operations["getCollateralAccountLinks"], ContextFor<Context, "account">, "limit">;
  /**
   * List collateral deposit addresses
   *
   * Lists the registered addresses of the collateral account, optionally of one asset. All
   * addresses are of the method `PublicBlockchain`. A filter without a match returns an empty
   * list.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
   * Get a collateral deposit address
   *
   * Returns a registered address.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   */
  getCollateralDepositAddressesDetails: Handler<
    operations["getCollateralDepositAddressesDetails"],
    ContextFor<Context, "account">
  >;
  /**
   * Get a collateral deposit
   *
   * Returns a registered deposit with its current status.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
   */
  getCollateralDepositTransactionDetails: Handler<
    operations["getCollateralDepositTransactionDetails"],
    ContextFor<Context, "account">
  >;
  /**
   * List collateral deposits
   *
   * Lists the registered deposits of collateral.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
   * Get a collateral withdrawal
   *
   * Returns a withdrawal of collateral with its current status.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the transaction is unknown, or belongs to another customer.
   */
  getCollateralWithdrawalTransactionDetails: Handler<
    operations["getCollateralWithdrawalTransactionDetails"],
    ContextFor<Context, "account">
  >;
  /**
   * List collateral withdrawals
   *
   * Lists the registered withdrawals of collateral.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
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
   * Current settlement instructions
   *
   * Returns the transfers that would settle the account now, and their version. Without a change
   * of the instructions, a repeated request returns the same version. Both lists may be empty.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   */
  getCurrentSettlementInstructions: Handler<
    operations["getCurrentSettlementInstructions"],
    ContextFor<Context, "account">
  >;
  /**
   * Get the state of a settlement
   *
   * Returns the state of a settlement and of each of its transfers, as far as the provider knows
   * it.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the settlement version is unknown, or belongs to another
   *   customer.
   */
  getSettlementDetails: Handler<operations["getSettlementDetails"], ContextFor<Context, "account">>;
  /**
   * Create a collateral deposit intent
   *
   * Asks the provider, before any transfer, whether it accepts an amount as collateral. A refusal
   * is not an error: the response is 200 with `Rejected` and a `rejectionReason`. An approval
   * (`Approved`) includes the provider's `partnerIntentId`, which Fireblocks sends again when it
   * registers the transaction. A repeated `fireblocksIntentId` with the same content returns the
   * existing intent.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  initiateCollateralDepositTransactionIntent: Handler<
    operations["initiateCollateralDepositTransactionIntent"],
    ContextFor<Context, "account">
  >;
  /**
   * Register a collateral withdrawal
   *
   * Registers the transaction that withdraws collateral, with the approved intent and, if it is
   * part of one, the settlement. A refusal is not an error: the response is 200 with `Rejected`
   * and a `rejectionReason`. A repeated `collateralTxId` with the same content returns the
   * existing transaction.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  initiateCollateralWithdrawalTransaction: Handler<
    operations["initiateCollateralWithdrawalTransaction"],
    ContextFor<Context, "account">
  >;
  /**
   * Create a collateral withdrawal intent
   *
   * Asks the provider, before any transfer, whether it releases an amount of collateral to an
   * address. A refusal is not an error: the response is 200 with `Rejected` and a
   * `rejectionReason`. A repeated `fireblocksIntentId` with the same content returns the existing
   * intent.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `fireblocksIntentId` was sent before with other content.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  initiateCollateralWithdrawalTransactionIntent: Handler<
    operations["initiateCollateralWithdrawalTransactionIntent"],
    ContextFor<Context, "account">
  >;
  /**
   * Start a settlement
   *
   * Starts the settlement of previously read instructions, with an id that Fireblocks chooses. The
   * response repeats the instructions for both sides. A repeated `settlementId` with the same
   * version returns the existing settlement.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: `settlementVersion` is not the current one, or the same `settlementId` was
   *   sent before with another version.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  initiateSettlement: Handler<operations["initiateSettlement"], ContextFor<Context, "account">>;
  /**
   * Register a collateral deposit
   *
   * Registers the transaction that adds approved collateral. The provider credits the account at
   * its discretion and then reports `Credited`. A repeated `collateralTxId` with the same content
   * returns the existing transaction; the account is not credited twice.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `bad-request`: the same `collateralTxId` was sent before with other content.
   *
   * The published contract declares these errors without bodies; providers return the common error
   * objects nevertheless.
   */
  registerCollateralDepositTransaction: Handler<
    operations["registerCollateralDepositTransaction"],
    ContextFor<Context, "account">
  >;
}
