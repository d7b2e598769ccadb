// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersFiat, for a server whose context is `Context`. */
export interface TransfersFiatHandlers<Context> {
  /**
   *
   */
  createDepositAddress: Handler<operations["createDepositAddress"], Context>;
  /**
   *
   */
  createFiatWithdrawal: Handler<operations["createFiatWithdrawal"], Context>;
  /**
   *
   */
  disableDepositAddress: Handler<operations["disableDepositAddress"], Context>;
  /**
   *
   */
  getDepositAddressDetails: Handler<operations["getDepositAddressDetails"], Context>;
  /**
   *
   */
  getDepositAddresses: Handler<operations["getDepositAddresses"], Context, "limit">;
  /**
   *
   */
  getFiatWithdrawals: Handler<operations["getFiatWithdrawals"], Context, "limit" | "order">;
}
