// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Override } from "@provider-connectivity/core";
import type { operations } from "./types.ts";

/** The responses that a mock may send in place of each operation's own: only declared ones compile. */
export interface Overrides {
  getCollateralAddress: Override<operations["getCollateralAddress"]>;
  forceSettlement: Override<operations["forceSettlement"]>;
  getMarkedSettlement: Override<operations["getMarkedSettlement"]>;
  markSettlement: Override<operations["markSettlement"]>;
  unmarkSettlement: Override<operations["unmarkSettlement"]>;
  notify: Override<operations["notify"]>;
  createSettlement: Override<operations["createSettlement"]>;
  getSettlementTransactions: Override<operations["getSettlementTransactions"]>;
  createSignerToken: Override<operations["createSignerToken"]>;
  getSigners: Override<operations["getSigners"]>;
  getCollateralTransaction: Override<operations["getCollateralTransaction"]>;
  getWorkspaces: Override<operations["getWorkspaces"]>;
}
