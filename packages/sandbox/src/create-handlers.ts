import { createAccountsHandlers } from "./components/accounts/handlers.ts";
import { createAssetsHandlers } from "./components/assets/handlers.ts";
import { createBalancesHandlers } from "./components/balances/handlers.ts";
import type { CollateralDeps } from "./components/collateral/collateral-account.ts";
import { createCollateralHandlers } from "./components/collateral/handlers.ts";
import { createForcedSettlementHandlers } from "./components/collateral/settlements/forced-settlements.ts";
import type { Store } from "./components/entities.ts";
import { createLiquidityHandlers } from "./components/liquidity/handlers.ts";
import { createLiquidity } from "./components/liquidity/pairs.ts";
import { createRampsHandlers } from "./components/ramps/handlers.ts";
import { createRatesHandlers } from "./components/rates/handlers.ts";
import { createDepositAddressHandlers } from "./components/transfers/deposit-addresses/handlers.ts";
import { createDepositHandlers } from "./components/transfers/deposits/handlers.ts";
import { createWithdrawalHandlers } from "./components/transfers/withdrawals/handlers.ts";

/** The dependencies of the handlers of all components. */
export interface SandboxDeps extends CollateralDeps {
  readonly store: Store;
}

/** The handlers of all operations. */
export function createHandlers(deps: SandboxDeps) {
  const { store, config } = deps;
  const transfers = { ...deps, components: new Set<string>(config.components) };
  return {
    ...createAssetsHandlers(store),
    ...createAccountsHandlers(store),
    ...createBalancesHandlers(store),
    ...createRatesHandlers(store, config),
    ...createLiquidityHandlers(createLiquidity(deps)),
    ...createWithdrawalHandlers(transfers),
    ...createDepositHandlers(transfers),
    ...createDepositAddressHandlers(transfers),
    ...createRampsHandlers(deps),
    ...createCollateralHandlers(deps),
    ...createForcedSettlementHandlers(deps),
  };
}
