import { createCollateralOperator, type CollateralOperator } from "../collateral/operator.ts";
import type { CompleteConfig } from "../config/sandbox-config.ts";
import { createLiquidityOperator, type LiquidityOperator } from "../liquidity/operator.ts";
import { createRampsOperator, type RampsOperator } from "../ramps/operator.ts";
import type { Scenario } from "../progress/scenario.ts";
import type { Sources } from "../sources.ts";
import type { Store } from "../store/store.ts";
import { createTransfersOperator, type TransfersOperator } from "../transfers/operator.ts";

/** What whoever runs the provider can bring about by hand; each component adds its own. */
export interface Operator extends TransfersOperator, LiquidityOperator, RampsOperator, CollateralOperator {}

/** What an operator's functions work with. */
export interface OperatorParts {
  readonly store: Store;
  readonly config: CompleteConfig;
  readonly sources: Sources;
  readonly scenario: Scenario;
}

/** Makes the operator's functions. Each call is one write of its own. */
export function createOperator(parts: OperatorParts): Operator {
  return {
    ...createTransfersOperator(parts),
    ...createLiquidityOperator(parts),
    ...createRampsOperator(parts),
    ...createCollateralOperator(parts),
  };
}
