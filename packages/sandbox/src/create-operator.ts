import { type CollateralOperator, createCollateralOperator } from "./components/collateral/operator.ts";
import type { Store } from "./components/entities.ts";
import { createLiquidityOperator, type LiquidityOperator } from "./components/liquidity/operator.ts";
import type { OperatorDeps } from "./components/operator/operator-error.ts";
import { createRampsOperator, type RampsOperator } from "./components/ramps/operator.ts";
import { createTransfersOperator, type TransfersOperator } from "./components/transfers/operator.ts";

/** What whoever runs the provider can bring about by hand; each component adds its own. */
export interface Operator extends TransfersOperator, LiquidityOperator, RampsOperator, CollateralOperator {}

/** Makes the operator's functions. Each call is one write of its own. */
export function createOperator(deps: OperatorDeps<Store>): Operator {
  return {
    ...createTransfersOperator(deps),
    ...createLiquidityOperator(deps),
    ...createRampsOperator(deps),
    ...createCollateralOperator(deps),
  };
}
