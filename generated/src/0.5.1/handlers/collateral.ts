// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Collateral, for a server whose context is `Context`. */
export interface CollateralHandlers<Context> {
  /**
   *
   */
  createCollateralAccountLink: Handler<operations["createCollateralAccountLink"], Context>;
  /**
   *
   */
  createCollateralDepositAddressForAsset: Handler<operations["createCollateralDepositAddressForAsset"], Context>;
  /**
   *
   */
  getCollateralAccountLinks: Handler<operations["getCollateralAccountLinks"], Context, "limit">;
  /**
   *
   */
  getCollateralDepositAddresses: Handler<operations["getCollateralDepositAddresses"], Context, "limit">;
  /**
   *
   */
  getCollateralDepositAddressesDetails: Handler<operations["getCollateralDepositAddressesDetails"], Context>;
  /**
   *
   */
  getCollateralDepositTransactionDetails: Handler<operations["getCollateralDepositTransactionDetails"], Context>;
  /**
   *
   */
  getCollateralDepositTransactions: Handler<operations["getCollateralDepositTransactions"], Context, "limit">;
  /**
   *
   */
  getCollateralWithdrawalTransactionDetails: Handler<operations["getCollateralWithdrawalTransactionDetails"], Context>;
  /**
   *
   */
  getCollateralWithdrawalTransactions: Handler<operations["getCollateralWithdrawalTransactions"], Context, "limit">;
  /**
   *
   */
  getCurrentSettlementInstructions: Handler<operations["getCurrentSettlementInstructions"], Context>;
  /**
   *
   */
  getSettlementDetails: Handler<operations["getSettlementDetails"], Context>;
  /**
   *
   */
  initiateCollateralDepositTransactionIntent: Handler<
    operations["initiateCollateralDepositTransactionIntent"],
    Context
  >;
  /**
   *
   */
  initiateCollateralWithdrawalTransaction: Handler<operations["initiateCollateralWithdrawalTransaction"], Context>;
  /**
   *
   */
  initiateCollateralWithdrawalTransactionIntent: Handler<
    operations["initiateCollateralWithdrawalTransactionIntent"],
    Context
  >;
  /**
   *
   */
  initiateSettlement: Handler<operations["initiateSettlement"], Context>;
  /**
   *
   */
  registerCollateralDepositTransaction: Handler<operations["registerCollateralDepositTransaction"], Context>;
}
