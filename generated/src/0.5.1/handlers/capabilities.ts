// Provider Connectivity API 0.5.1. Written by `pnpm regenerate` from spec/0.5.1/; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Capabilities, for a server whose context is `Context`. */
export interface CapabilitiesHandlers<Context> {
  /**
   *
   */
  getAdditionalAssets: Handler<operations["getAdditionalAssets"], Context, "limit">;
  /**
   *
   */
  getAssetDetails: Handler<operations["getAssetDetails"], Context>;
  /**
   *
   */
  getDepositMethods: Handler<operations["getDepositMethods"], Context, "limit">;
  /**
   *
   */
  getQuoteCapabilities: Handler<operations["getQuoteCapabilities"], Context, "limit">;
  /**
   *
   */
  getRampMethods: Handler<operations["getRampMethods"], Context, "limit">;
  /**
   *
   */
  getWithdrawalMethods: Handler<operations["getWithdrawalMethods"], Context, "limit">;
}
