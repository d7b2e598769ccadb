// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Call, Caller } from "@provider-connectivity/core";
import * as values from "./operations/index.ts";
import type { operations } from "./types.ts";

/** Every operation as a function that resolves to the body of its success. */
export interface Calls {
  /**
   * Get the address of a base asset
   *
   * Returns the address of a collateral vault account for a base asset, so that the provider can send gas to it.
   *
   * Errors:
   *
   * - 404 code 4041 or 4044: the collateral account or the asset is unknown.
   */
  getCollateralAddress: Call<operations["getCollateralAddress"]>;
  /**
   * Force a settlement
   *
   * Forces every incomplete transaction of the marked settlement. The platform asks the provider to approve the list
   * of new transactions and responds to this request only afterwards: use a long timeout, and hold no lock while you
   * wait. A repeated request returns the result of the first one.
   *
   * Errors:
   *
   * - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
   * - 409 code 4107: a transaction to the provider was cancelled.
   * - 409 code 4108: `forceUnixTime` has not passed.
   * - 409 code 4109: the settlement is more than ten days old.
   * - 409 code 4106: no transaction is incomplete.
   * - 409 code 4110: another request is already forcing the settlement.
   * - 409 code 4111: the provider did not approve the transactions.
   */
  forceSettlement: Call<operations["forceSettlement"]>;
  /**
   * The marked settlement
   *
   * Returns the settlement of a collateral account that is marked for enforcement.
   *
   * Errors:
   *
   * - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
   */
  getMarkedSettlement: Call<operations["getMarkedSettlement"]>;
  /**
   * Mark a settlement for enforcement
   *
   * Marks the latest settlement of a collateral account for enforcement. Until the marking is cancelled or the
   * settlement is forced, no other settlement can start, and the customer cannot add or remove collateral.
   *
   * Errors:
   *
   * - 404 code 4040 or 4041: the settlement or the collateral account is unknown.
   * - 409 code 4101: a settlement is already marked.
   * - 409 code 4102: the settlement is less than two hours old.
   * - 409 code 4103: the settlement is not the latest one.
   * - 409 code 4104: the settlement is more than seven days old.
   * - 409 code 4105: the settlement is itself a forced settlement.
   * - 409 code 4106: no transaction is incomplete.
   * - 409 code 4107: a transaction to the provider was cancelled.
   */
  markSettlement: Call<operations["markSettlement"]>;
  /**
   * Cancel a marking
   *
   * Cancels the marking. Settlements and collateral operations are possible again.
   *
   * Errors:
   *
   * - 404 code 4041 or 4043: the collateral account is unknown, or no settlement is marked.
   * - 409 code 4110: the settlement is being forced.
   */
  unmarkSettlement: Call<operations["unmarkSettlement"]>;
  /**
   * Notify the platform
   *
   * Sends an event to the platform. The public documents list this path among the provider's calls, but their events
   * are sent in the other direction: Fireblocks sends the same envelope to the provider's notification URL.
   *
   * Errors:
   *
   * - 400 code 4000: the notification is malformed.
   */
  notify: Call<operations["notify"]>;
  /**
   * Start a settlement
   *
   * Starts a settlement of one collateral vault account. The customer is asked to sign the transactions to the provider.
   *
   * Errors:
   *
   * - 400 code 4100: both lists are empty, or an asset is not supported.
   * - 404 code 4041: the collateral account is unknown or belongs to another provider.
   * - 409 code 4101: a settlement is marked for enforcement.
   */
  createSettlement: Call<operations["createSettlement"]>;
  /**
   * List the transactions of a settlement
   *
   * Returns a settlement with the state of each transaction.
   *
   * Errors:
   *
   * - 404 code 4040: the settlement is unknown or belongs to another provider.
   */
  getSettlementTransactions: Call<operations["getSettlementTransactions"]>;
  /**
   * Get the pairing token of a signer
   *
   * Returns the token that pairs a collateral signer with the provider's machine. Call this operation after
   * `COLLATERAL_SIGNER_READY_EVENT`.
   *
   * Errors:
   *
   * - 404 code 4045: the signer is unknown or belongs to another provider.
   * - 409 code 4112: the signer is already paired.
   */
  createSignerToken: Call<operations["createSignerToken"]>;
  /**
   * List collateral signers
   *
   * Lists the collateral signers with their pairing states.
   *
   * Errors:
   *
   * - 401 code 4010: the API key or the token is invalid.
   */
  getSigners: Call<operations["getSigners"]>;
  /**
   * Get the state of a transaction
   *
   * Returns a transaction to or from a collateral vault account. Poll it until the status is final.
   *
   * Errors:
   *
   * - 404 code 4042: the transaction is unknown or belongs to another provider.
   */
  getCollateralTransaction: Call<operations["getCollateralTransaction"]>;
  /**
   * List collateral workspaces
   *
   * Lists the collateral workspaces of the provider's customers.
   *
   * Errors:
   *
   * - 401 code 4010: the API key or the token is invalid.
   */
  getWorkspaces: Call<operations["getWorkspaces"]>;
}

/** Creates one function per operation over a client. */
export function createCalls(caller: Caller): Calls {
  return {
    getCollateralAddress: (...args) => caller.call(values.getCollateralAddress, ...args),
    forceSettlement: (...args) => caller.call(values.forceSettlement, ...args),
    getMarkedSettlement: (...args) => caller.call(values.getMarkedSettlement, ...args),
    markSettlement: (...args) => caller.call(values.markSettlement, ...args),
    unmarkSettlement: (...args) => caller.call(values.unmarkSettlement, ...args),
    notify: (...args) => caller.call(values.notify, ...args),
    createSettlement: (...args) => caller.call(values.createSettlement, ...args),
    getSettlementTransactions: (...args) => caller.call(values.getSettlementTransactions, ...args),
    createSignerToken: (...args) => caller.call(values.createSignerToken, ...args),
    getSigners: (...args) => caller.call(values.getSigners, ...args),
    getCollateralTransaction: (...args) => caller.call(values.getCollateralTransaction, ...args),
    getWorkspaces: (...args) => caller.call(values.getWorkspaces, ...args),
  };
}
