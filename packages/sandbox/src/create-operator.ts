import { type CollateralOperator, createCollateralOperator } from "./components/collateral/operator.ts";
import type { Store } from "./components/entities.ts";
import { createLiquidityOperator, type LiquidityOperator } from "./components/liquidity/operator.ts";
import type { OperatorDeps } from "./components/operator/operator-error.ts";
import { createRampsOperator, type RampsOperator } from "./components/ramps/operator.ts";
import { createTransfersOperator, type TransfersOperator } from "./components/transfers/operator.ts";

/** The actions of an operator. Each component adds its own. */
export interface Operator extends TransfersOperator, LiquidityOperator, RampsOperator, CollateralOperator {}

/** Creates the operator's functions. Each call is a separate write. */
export function createOperator(deps: OperatorDeps<Store>): Operator {
  return {
    ...createTransfersOperator(deps),
    ...createLiquidityOperator(deps),
    ...createRampsOperator(deps),
    ...createCollateralOperator(deps),
  };
}
