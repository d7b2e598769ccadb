// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged TransfersPeerAccounts, for a server whose context is `Context`. */
export interface TransfersPeerAccountsHandlers<Context> {
  /**
   *
   */
  createPeerAccountWithdrawal: Handler<operations["createPeerAccountWithdrawal"], Context>;
  /**
   *
   */
  getPeerAccountWithdrawals: Handler<operations["getPeerAccountWithdrawals"], Context, "limit" | "order">;
}
