// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersFiat, for a server whose context is `Context`. */
export interface TransfersFiatHandlers<Context> {
  /**
   * Create a deposit address
   *
   * Gives the account a new address for a deposit method. `transferMethod` is the `deposit` object
   * of one of its deposit methods, which allows creation. The checks run in the order below.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unknown-asset` (`body`, `/transferMethod/asset/assetId`): the provider lists no such
   *   asset.
   * - 400 `unsupported-transfer-method`: the account has no such deposit method.
   * - 400 `deposit-address-creation-not-allowed`: the policy of the deposit method is
   *   `CannotCreate`.
   */
  createDepositAddress: Handler<operations["createDepositAddress"], ContextFor<Context, "account" | "operationKey">>;
  /**
   * Withdraw to a bank account
   *
   * Sends national currency from the account to a bank account, at present by IBAN only. The
   * provider checks the form of the IBAN, not more.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This wins over every
   *   error below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is not one that the
   *   provider knows.
   * - 400 `bad-request`: the account does not hold enough of `balanceAsset`, or the amount is below
   *   the minimum of the method.
   */
  createFiatWithdrawal: Handler<operations["createFiatWithdrawal"], ContextFor<Context, "account" | "operationKey">>;
  /**
   * Disable a deposit address
   *
   * Takes a deposit address out of use. It stays in the list as `disabled`, and deposits that refer
   * to it keep it. The answer carries the disabled `DepositAddress`, although the published contract
   * declares no content for it.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   * - 400 `deposit-address-disabled`: the address is disabled already.
   */
  disableDepositAddress: Handler<operations["disableDepositAddress"], ContextFor<Context, "account">>;
  /**
   * One deposit address
   *
   * Gives one deposit address, enabled or disabled.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   */
  getDepositAddressDetails: Handler<operations["getDepositAddressDetails"], ContextFor<Context, "account">>;
  /**
   * Deposit addresses of an account
   *
   * Lists the blockchain addresses and bank accounts to which deposits for this account can be sent,
   * the disabled ones included.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDepositAddresses: Handler<operations["getDepositAddresses"], ContextFor<Context, "account">, "limit">;
  /**
   * Fiat withdrawals of an account
   *
   * Lists the withdrawals to bank accounts, by time of creation.
   *
   * Errors, besides those of every operation (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getFiatWithdrawals: Handler<operations["getFiatWithdrawals"], ContextFor<Context, "account">, "limit" | "order">;
}
