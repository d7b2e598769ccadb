// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersFiat, for a server whose context is `Context`. */
export interface TransfersFiatHandlers<Context> {
  /**
   * Create a deposit address
   *
   * Creates an address of the account for a deposit method. `transferMethod` is the `deposit`
   * object of one of the account's deposit methods, with a policy that allows creation. The checks
   * run in the order below.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unknown-asset` (`body`, `/transferMethod/asset/assetId`): the provider lists no asset
   *   with this id.
   * - 400 `unsupported-transfer-method`: the account has no such deposit method.
   * - 400 `deposit-address-creation-not-allowed`: the policy of the deposit method is
   *   `CannotCreate`.
   */
  createDepositAddress: Handler<operations["createDepositAddress"], ContextFor<Context, "account" | "operationKey">>;
  /**
   * Create a fiat withdrawal
   *
   * Sends national currency from the account to a bank account, at present by IBAN only. The
   * provider checks only the format of the IBAN.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `idempotency-key-reuse`: the key was used before with another body. This error takes
   *   precedence over all errors below.
   * - 400 `unsupported-transfer-method`: the account has no withdrawal method with this method and
   *   asset.
   * - 400 `unknown-asset`: `balanceAsset` or the asset of the destination is unknown.
   * - 400 `bad-request`: the balance of `balanceAsset` is insufficient, or the amount is below the
   *   minimum of the method.
   */
  createFiatWithdrawal: Handler<operations["createFiatWithdrawal"], ContextFor<Context, "account" | "operationKey">>;
  /**
   * Disable a deposit address
   *
   * Disables a deposit address. The address stays in the list as `disabled`, and existing deposits
   * still refer to it. The response contains the disabled `DepositAddress`, although the published
   * contract declares no content for it.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   * - 400 `deposit-address-disabled`: the address is already disabled.
   */
  disableDepositAddress: Handler<operations["disableDepositAddress"], ContextFor<Context, "account">>;
  /**
   * Get a deposit address
   *
   * Returns a deposit address, enabled or disabled.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account or the address is unknown, or belongs to another customer.
   */
  getDepositAddressDetails: Handler<operations["getDepositAddressDetails"], ContextFor<Context, "account">>;
  /**
   * List deposit addresses
   *
   * Lists the blockchain addresses and bank accounts for deposits to this account, including
   * disabled ones.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getDepositAddresses: Handler<operations["getDepositAddresses"], ContextFor<Context, "account">, "limit">;
  /**
   * List fiat withdrawals
   *
   * Lists the withdrawals to bank accounts, sorted by creation time.
   *
   * Errors, in addition to the common ones (400 `schema-error` and `schema-property-error`, 401
   * `unauthorized`, 5XX `internal-error`):
   *
   * - 404 `not-found`: the account is unknown or belongs to another customer.
   * - 400 `schema-error` (`querystring`): both `startingAfter` and `endingBefore` are given.
   */
  getFiatWithdrawals: Handler<operations["getFiatWithdrawals"], ContextFor<Context, "account">, "limit" | "order">;
}
