import type { CollateralHandlers } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import { createAddressHandlers } from "./addresses/handlers.ts";
import type { CollateralDeps } from "./collateral-account.ts";
import { createCollateralDepositHandlers } from "./deposits/handlers.ts";
import { createLinkHandlers } from "./links/handlers.ts";
import { createSettlementHandlers } from "./settlements/handlers.ts";
import { createCollateralWithdrawalHandlers } from "./withdrawals/handlers.ts";

/** The operations of the component `collateral`: the provider's side of Off-Exchange. */
export function createCollateralHandlers(deps: CollateralDeps): CollateralHandlers<ServerContext> {
  return {
    ...createLinkHandlers(deps),
    ...createAddressHandlers(deps),
    ...createCollateralDepositHandlers(deps),
    ...createCollateralWithdrawalHandlers(deps),
    ...createSettlementHandlers(deps),
  };
}
