import type { CollateralHandlers } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import { createAddressHandlers } from "./addresses/handlers.ts";
import type { Collateral } from "./collateral-account.ts";
import { createCollateralDepositHandlers } from "./deposits/handlers.ts";
import { createLinkHandlers } from "./links/handlers.ts";
import { createSettlementHandlers } from "./settlements/handlers.ts";
import { createCollateralWithdrawalHandlers } from "./withdrawals/handlers.ts";

/** The operations of the component `collateral`: the provider's side of Off-Exchange. */
export function createCollateralHandlers(parts: Collateral): CollateralHandlers<ServerContext> {
  return {
    ...createLinkHandlers(parts),
    ...createAddressHandlers(parts),
    ...createCollateralDepositHandlers(parts),
    ...createCollateralWithdrawalHandlers(parts),
    ...createSettlementHandlers(parts),
  };
}
