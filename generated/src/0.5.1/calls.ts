// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Call, Caller } from "@provider-connectivity/core";
import * as values from "./operations/index.ts";
import type { operations } from "./types.ts";

/** Every operation as a call that resolves to the body of its success. */
export interface Calls {
  /**
   *
   */
  getAccountDetails: Call<operations["getAccountDetails"]>;
  /**
   *
   */
  getAccounts: Call<operations["getAccounts"]>;
  /**
   *
   */
  getBalances: Call<operations["getBalances"]>;
  /**
   *
   */
  getAdditionalAssets: Call<operations["getAdditionalAssets"]>;
  /**
   *
   */
  getAssetDetails: Call<operations["getAssetDetails"]>;
  /**
   *
   */
  getCapabilities: Call<operations["getCapabilities"]>;
  /**
   *
   */
  getDepositMethods: Call<operations["getDepositMethods"]>;
  /**
   *
   */
  getQuoteCapabilities: Call<operations["getQuoteCapabilities"]>;
  /**
   *
   */
  getRampMethods: Call<operations["getRampMethods"]>;
  /**
   *
   */
  getWithdrawalMethods: Call<operations["getWithdrawalMethods"]>;
  /**
   *
   */
  createCollateralAccountLink: Call<operations["createCollateralAccountLink"]>;
  /**
   *
   */
  createCollateralDepositAddressForAsset: Call<operations["createCollateralDepositAddressForAsset"]>;
  /**
   *
   */
  getCollateralAccountLinks: Call<operations["getCollateralAccountLinks"]>;
  /**
   *
   */
  getCollateralDepositAddresses: Call<operations["getCollateralDepositAddresses"]>;
  /**
   *
   */
  getCollateralDepositAddressesDetails: Call<operations["getCollateralDepositAddressesDetails"]>;
  /**
   *
   */
  getCollateralDepositTransactionDetails: Call<operations["getCollateralDepositTransactionDetails"]>;
  /**
   *
   */
  getCollateralDepositTransactions: Call<operations["getCollateralDepositTransactions"]>;
  /**
   *
   */
  getCollateralWithdrawalTransactionDetails: Call<operations["getCollateralWithdrawalTransactionDetails"]>;
  /**
   *
   */
  getCollateralWithdrawalTransactions: Call<operations["getCollateralWithdrawalTransactions"]>;
  /**
   *
   */
  getCurrentSettlementInstructions: Call<operations["getCurrentSettlementInstructions"]>;
  /**
   *
   */
  getSettlementDetails: Call<operations["getSettlementDetails"]>;
  /**
   *
   */
  initiateCollateralDepositTransactionIntent: Call<operations["initiateCollateralDepositTransactionIntent"]>;
  /**
   *
   */
  initiateCollateralWithdrawalTransaction: Call<operations["initiateCollateralWithdrawalTransaction"]>;
  /**
   *
   */
  initiateCollateralWithdrawalTransactionIntent: Call<operations["initiateCollateralWithdrawalTransactionIntent"]>;
  /**
   *
   */
  initiateSettlement: Call<operations["initiateSettlement"]>;
  /**
   *
   */
  registerCollateralDepositTransaction: Call<operations["registerCollateralDepositTransaction"]>;
  /**
   *
   */
  createQuote: Call<operations["createQuote"]>;
  /**
   *
   */
  executeQuote: Call<operations["executeQuote"]>;
  /**
   *
   */
  getQuoteDetails: Call<operations["getQuoteDetails"]>;
  /**
   *
   */
  getQuotes: Call<operations["getQuotes"]>;
  /**
   *
   */
  createRamp: Call<operations["createRamp"]>;
  /**
   *
   */
  getRampDetails: Call<operations["getRampDetails"]>;
  /**
   *
   */
  getRamps: Call<operations["getRamps"]>;
  /**
   *
   */
  getRateByAccountAndPairId: Call<operations["getRateByAccountAndPairId"]>;
  /**
   *
   */
  getDepositDetails: Call<operations["getDepositDetails"]>;
  /**
   *
   */
  getDeposits: Call<operations["getDeposits"]>;
  /**
   *
   */
  getWithdrawalDetails: Call<operations["getWithdrawalDetails"]>;
  /**
   *
   */
  getWithdrawals: Call<operations["getWithdrawals"]>;
  /**
   *
   */
  createBlockchainWithdrawal: Call<operations["createBlockchainWithdrawal"]>;
  /**
   *
   */
  getBlockchainWithdrawals: Call<operations["getBlockchainWithdrawals"]>;
  /**
   *
   */
  createDepositAddress: Call<operations["createDepositAddress"]>;
  /**
   *
   */
  createFiatWithdrawal: Call<operations["createFiatWithdrawal"]>;
  /**
   *
   */
  disableDepositAddress: Call<operations["disableDepositAddress"]>;
  /**
   *
   */
  getDepositAddressDetails: Call<operations["getDepositAddressDetails"]>;
  /**
   *
   */
  getDepositAddresses: Call<operations["getDepositAddresses"]>;
  /**
   *
   */
  getFiatWithdrawals: Call<operations["getFiatWithdrawals"]>;
  /**
   *
   */
  createSubAccountWithdrawal: Call<operations["createSubAccountWithdrawal"]>;
  /**
   *
   */
  getSubAccountWithdrawals: Call<operations["getSubAccountWithdrawals"]>;
  /**
   *
   */
  createPeerAccountWithdrawal: Call<operations["createPeerAccountWithdrawal"]>;
  /**
   *
   */
  getPeerAccountWithdrawals: Call<operations["getPeerAccountWithdrawals"]>;
}

/** Makes the named calls over a client. */
export function createCalls(caller: Caller): Calls {
  return {
    getAccounts: (...args) => caller.call(values.getAccounts, ...args),
    getAccountDetails: (...args) => caller.call(values.getAccountDetails, ...args),
    getBalances: (...args) => caller.call(values.getBalances, ...args),
    getRampMethods: (...args) => caller.call(values.getRampMethods, ...args),
    getDepositMethods: (...args) => caller.call(values.getDepositMethods, ...args),
    getWithdrawalMethods: (...args) => caller.call(values.getWithdrawalMethods, ...args),
    getCollateralAccountLinks: (...args) => caller.call(values.getCollateralAccountLinks, ...args),
    createCollateralAccountLink: (...args) => caller.call(values.createCollateralAccountLink, ...args),
    getCollateralDepositAddresses: (...args) => caller.call(values.getCollateralDepositAddresses, ...args),
    createCollateralDepositAddressForAsset: (...args) =>
      caller.call(values.createCollateralDepositAddressForAsset, ...args),
    getCollateralDepositAddressesDetails: (...args) =>
      caller.call(values.getCollateralDepositAddressesDetails, ...args),
    getCollateralDepositTransactions: (...args) => caller.call(values.getCollateralDepositTransactions, ...args),
    registerCollateralDepositTransaction: (...args) =>
      caller.call(values.registerCollateralDepositTransaction, ...args),
    getCollateralDepositTransactionDetails: (...args) =>
      caller.call(values.getCollateralDepositTransactionDetails, ...args),
    initiateCollateralDepositTransactionIntent: (...args) =>
      caller.call(values.initiateCollateralDepositTransactionIntent, ...args),
    initiateCollateralWithdrawalTransactionIntent: (...args) =>
      caller.call(values.initiateCollateralWithdrawalTransactionIntent, ...args),
    getCurrentSettlementInstructions: (...args) => caller.call(values.getCurrentSettlementInstructions, ...args),
    initiateSettlement: (...args) => caller.call(values.initiateSettlement, ...args),
    getSettlementDetails: (...args) => caller.call(values.getSettlementDetails, ...args),
    getCollateralWithdrawalTransactions: (...args) => caller.call(values.getCollateralWithdrawalTransactions, ...args),
    initiateCollateralWithdrawalTransaction: (...args) =>
      caller.call(values.initiateCollateralWithdrawalTransaction, ...args),
    getCollateralWithdrawalTransactionDetails: (...args) =>
      caller.call(values.getCollateralWithdrawalTransactionDetails, ...args),
    getQuotes: (...args) => caller.call(values.getQuotes, ...args),
    createQuote: (...args) => caller.call(values.createQuote, ...args),
    getQuoteDetails: (...args) => caller.call(values.getQuoteDetails, ...args),
    executeQuote: (...args) => caller.call(values.executeQuote, ...args),
    getRamps: (...args) => caller.call(values.getRamps, ...args),
    createRamp: (...args) => caller.call(values.createRamp, ...args),
    getRampDetails: (...args) => caller.call(values.getRampDetails, ...args),
    getRateByAccountAndPairId: (...args) => caller.call(values.getRateByAccountAndPairId, ...args),
    getDeposits: (...args) => caller.call(values.getDeposits, ...args),
    getDepositAddresses: (...args) => caller.call(values.getDepositAddresses, ...args),
    createDepositAddress: (...args) => caller.call(values.createDepositAddress, ...args),
    getDepositAddressDetails: (...args) => caller.call(values.getDepositAddressDetails, ...args),
    disableDepositAddress: (...args) => caller.call(values.disableDepositAddress, ...args),
    getDepositDetails: (...args) => caller.call(values.getDepositDetails, ...args),
    getWithdrawals: (...args) => caller.call(values.getWithdrawals, ...args),
    getBlockchainWithdrawals: (...args) => caller.call(values.getBlockchainWithdrawals, ...args),
    createBlockchainWithdrawal: (...args) => caller.call(values.createBlockchainWithdrawal, ...args),
    getFiatWithdrawals: (...args) => caller.call(values.getFiatWithdrawals, ...args),
    createFiatWithdrawal: (...args) => caller.call(values.createFiatWithdrawal, ...args),
    getPeerAccountWithdrawals: (...args) => caller.call(values.getPeerAccountWithdrawals, ...args),
    createPeerAccountWithdrawal: (...args) => caller.call(values.createPeerAccountWithdrawal, ...args),
    getSubAccountWithdrawals: (...args) => caller.call(values.getSubAccountWithdrawals, ...args),
    createSubAccountWithdrawal: (...args) => caller.call(values.createSubAccountWithdrawal, ...args),
    getWithdrawalDetails: (...args) => caller.call(values.getWithdrawalDetails, ...args),
    getCapabilities: (...args) => caller.call(values.getCapabilities, ...args),
    getAdditionalAssets: (...args) => caller.call(values.getAdditionalAssets, ...args),
    getAssetDetails: (...args) => caller.call(values.getAssetDetails, ...args),
    getQuoteCapabilities: (...args) => caller.call(values.getQuoteCapabilities, ...args),
  };
}
