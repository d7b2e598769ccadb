// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ClockHandlers } from "./clock.ts";
import type { DataHandlers } from "./data.ts";
import type { FaultsHandlers } from "./faults.ts";
import type { OperationsHandlers } from "./operations.ts";
import type { OverviewHandlers } from "./overview.ts";
import type { RequestsHandlers } from "./requests.ts";
import type { ScenarioHandlers } from "./scenario.ts";

export type { ClockHandlers } from "./clock.ts";
export type { DataHandlers } from "./data.ts";
export type { FaultsHandlers } from "./faults.ts";
export type { OperationsHandlers } from "./operations.ts";
export type { OverviewHandlers } from "./overview.ts";
export type { RequestsHandlers } from "./requests.ts";
export type { ScenarioHandlers } from "./scenario.ts";

/** Every handler of the contract, keyed by operation, for a server whose context is `Context`. */
export interface Handlers<Context>
  extends
    ClockHandlers<Context>,
    DataHandlers<Context>,
    FaultsHandlers<Context>,
    OperationsHandlers<Context>,
    OverviewHandlers<Context>,
    RequestsHandlers<Context>,
    ScenarioHandlers<Context> {}
