// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Override } from "@provider-connectivity/core";
import type { operations } from "./types.ts";

/** What a mock may answer in place of each operation: only what the contract declares compiles. */
export interface Overrides {
  getAccounts: Override<operations["getAccounts"], "limit">;
  getAccountDetails: Override<operations["getAccountDetails"]>;
  getBalances: Override<operations["getBalances"], "limit">;
  getRampMethods: Override<operations["getRampMethods"], "limit">;
  getDepositMethods: Override<operations["getDepositMethods"], "limit">;
  getWithdrawalMethods: Override<operations["getWithdrawalMethods"], "limit">;
  getCollateralAccountLinks: Override<operations["getCollateralAccountLinks"], "limit">;
  createCollateralAccountLink: Override<operations["createCollateralAccountLink"]>;
  getCollateralDepositAddresses: Override<operations["getCollateralDepositAddresses"], "limit">;
  createCollateralDepositAddressForAsset: Override<operations["createCollateralDepositAddressForAsset"]>;
  getCollateralDepositAddressesDetails: Override<operations["getCollateralDepositAddressesDetails"]>;
  getCollateralDepositTransactions: Override<operations["getCollateralDepositTransactions"], "limit">;
  registerCollateralDepositTransaction: Override<operations["registerCollateralDepositTransaction"]>;
  getCollateralDepositTransactionDetails: Override<operations["getCollateralDepositTransactionDetails"]>;
  initiateCollateralDepositTransactionIntent: Override<operations["initiateCollateralDepositTransactionIntent"]>;
  initiateCollateralWithdrawalTransactionIntent: Override<operations["initiateCollateralWithdrawalTransactionIntent"]>;
  getCurrentSettlementInstructions: Override<operations["getCurrentSettlementInstructions"]>;
  initiateSettlement: Override<operations["initiateSettlement"]>;
  getSettlementDetails: Override<operations["getSettlementDetails"]>;
  getCollateralWithdrawalTransactions: Override<operations["getCollateralWithdrawalTransactions"], "limit">;
  initiateCollateralWithdrawalTransaction: Override<operations["initiateCollateralWithdrawalTransaction"]>;
  getCollateralWithdrawalTransactionDetails: Override<operations["getCollateralWithdrawalTransactionDetails"]>;
  getQuotes: Override<operations["getQuotes"], "limit" | "order">;
  createQuote: Override<operations["createQuote"]>;
  getQuoteDetails: Override<operations["getQuoteDetails"]>;
  executeQuote: Override<operations["executeQuote"]>;
  getRamps: Override<operations["getRamps"], "limit" | "order">;
  createRamp: Override<operations["createRamp"]>;
  getRampDetails: Override<operations["getRampDetails"]>;
  getRateByAccountAndPairId: Override<operations["getRateByAccountAndPairId"]>;
  getOrders: Override<operations["getOrders"], "limit">;
  createOrder: Override<operations["createOrder"]>;
  getOrderDetails: Override<operations["getOrderDetails"]>;
  cancelOrder: Override<operations["cancelOrder"]>;
  getDeposits: Override<operations["getDeposits"], "limit">;
  getDepositAddresses: Override<operations["getDepositAddresses"], "limit">;
  createDepositAddress: Override<operations["createDepositAddress"]>;
  getDepositAddressDetails: Override<operations["getDepositAddressDetails"]>;
  disableDepositAddress: Override<operations["disableDepositAddress"]>;
  getDepositDetails: Override<operations["getDepositDetails"]>;
  getWithdrawals: Override<operations["getWithdrawals"], "limit" | "order">;
  getBlockchainWithdrawals: Override<operations["getBlockchainWithdrawals"], "limit" | "order">;
  createBlockchainWithdrawal: Override<operations["createBlockchainWithdrawal"]>;
  getFiatWithdrawals: Override<operations["getFiatWithdrawals"], "limit" | "order">;
  createFiatWithdrawal: Override<operations["createFiatWithdrawal"]>;
  getPeerAccountWithdrawals: Override<operations["getPeerAccountWithdrawals"], "limit" | "order">;
  createPeerAccountWithdrawal: Override<operations["createPeerAccountWithdrawal"]>;
  getSubAccountWithdrawals: Override<operations["getSubAccountWithdrawals"], "limit" | "order">;
  createSubAccountWithdrawal: Override<operations["createSubAccountWithdrawal"]>;
  getWithdrawalDetails: Override<operations["getWithdrawalDetails"]>;
  getCapabilities: Override<operations["getCapabilities"]>;
  getAdditionalAssets: Override<operations["getAdditionalAssets"], "limit">;
  getAssetDetails: Override<operations["getAssetDetails"]>;
  getQuoteCapabilities: Override<operations["getQuoteCapabilities"], "limit">;
  getBooks: Override<operations["getBooks"], "limit">;
  getBookDetails: Override<operations["getBookDetails"]>;
  getBookAsks: Override<operations["getBookAsks"], "limit">;
  getBookBids: Override<operations["getBookBids"], "limit">;
}
