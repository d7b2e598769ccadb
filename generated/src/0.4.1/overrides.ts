// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Override } from "@provider-connectivity/core";
import type { operations } from "./types.ts";

/** The responses that a mock may send in place of each operation's own: only declared ones compile. */
export interface Overrides {
  getAccountDetails: Override<operations["getAccountDetails"]>;
  getAccounts: Override<operations["getAccounts"], "limit">;
  getBalances: Override<operations["getBalances"], "limit">;
  getAdditionalAssets: Override<operations["getAdditionalAssets"], "limit">;
  getAssetDetails: Override<operations["getAssetDetails"]>;
  getBooks: Override<operations["getBooks"], "limit">;
  getCapabilities: Override<operations["getCapabilities"]>;
  getDepositMethods: Override<operations["getDepositMethods"], "limit">;
  getQuoteCapabilities: Override<operations["getQuoteCapabilities"], "limit">;
  getRampMethods: Override<operations["getRampMethods"], "limit">;
  getWithdrawalMethods: Override<operations["getWithdrawalMethods"], "limit">;
  createCollateralAccountLink: Override<operations["createCollateralAccountLink"]>;
  createCollateralDepositAddressForAsset: Override<operations["createCollateralDepositAddressForAsset"]>;
  getCollateralAccountLinks: Override<operations["getCollateralAccountLinks"], "limit">;
  getCollateralDepositAddresses: Override<operations["getCollateralDepositAddresses"], "limit">;
  getCollateralDepositAddressesDetails: Override<operations["getCollateralDepositAddressesDetails"]>;
  getCollateralDepositTransactionDetails: Override<operations["getCollateralDepositTransactionDetails"]>;
  getCollateralDepositTransactions: Override<operations["getCollateralDepositTransactions"], "limit">;
  getCollateralWithdrawalTransactionDetails: Override<operations["getCollateralWithdrawalTransactionDetails"]>;
  getCollateralWithdrawalTransactions: Override<operations["getCollateralWithdrawalTransactions"], "limit">;
  getCurrentSettlementInstructions: Override<operations["getCurrentSettlementInstructions"]>;
  getSettlementDetails: Override<operations["getSettlementDetails"]>;
  initiateCollateralDepositTransactionIntent: Override<operations["initiateCollateralDepositTransactionIntent"]>;
  initiateCollateralWithdrawalTransaction: Override<operations["initiateCollateralWithdrawalTransaction"]>;
  initiateCollateralWithdrawalTransactionIntent: Override<operations["initiateCollateralWithdrawalTransactionIntent"]>;
  initiateSettlement: Override<operations["initiateSettlement"]>;
  registerCollateralDepositTransaction: Override<operations["registerCollateralDepositTransaction"]>;
  createQuote: Override<operations["createQuote"]>;
  executeQuote: Override<operations["executeQuote"]>;
  getQuoteDetails: Override<operations["getQuoteDetails"]>;
  getQuotes: Override<operations["getQuotes"], "limit" | "order">;
  createRamp: Override<operations["createRamp"]>;
  getRampDetails: Override<operations["getRampDetails"]>;
  getRamps: Override<operations["getRamps"], "limit" | "order">;
  getRateByAccountAndPairId: Override<operations["getRateByAccountAndPairId"]>;
  cancelOrder: Override<operations["cancelOrder"]>;
  createOrder: Override<operations["createOrder"]>;
  getBookAsks: Override<operations["getBookAsks"], "limit">;
  getBookBids: Override<operations["getBookBids"], "limit">;
  getBookDetails: Override<operations["getBookDetails"]>;
  getOrderDetails: Override<operations["getOrderDetails"]>;
  getOrders: Override<operations["getOrders"], "limit">;
  getDepositDetails: Override<operations["getDepositDetails"]>;
  getDeposits: Override<operations["getDeposits"], "limit">;
  getWithdrawalDetails: Override<operations["getWithdrawalDetails"]>;
  getWithdrawals: Override<operations["getWithdrawals"], "limit" | "order">;
  createBlockchainWithdrawal: Override<operations["createBlockchainWithdrawal"]>;
  getBlockchainWithdrawals: Override<operations["getBlockchainWithdrawals"], "limit" | "order">;
  createDepositAddress: Override<operations["createDepositAddress"]>;
  createFiatWithdrawal: Override<operations["createFiatWithdrawal"]>;
  disableDepositAddress: Override<operations["disableDepositAddress"]>;
  getDepositAddressDetails: Override<operations["getDepositAddressDetails"]>;
  getDepositAddresses: Override<operations["getDepositAddresses"], "limit">;
  getFiatWithdrawals: Override<operations["getFiatWithdrawals"], "limit" | "order">;
  createSubAccountWithdrawal: Override<operations["createSubAccountWithdrawal"]>;
  getSubAccountWithdrawals: Override<operations["getSubAccountWithdrawals"], "limit" | "order">;
  createPeerAccountWithdrawal: Override<operations["createPeerAccountWithdrawal"]>;
  getPeerAccountWithdrawals: Override<operations["getPeerAccountWithdrawals"], "limit" | "order">;
}
