/** The scenario of a running provider, which an operator may change. @module */
import type { OperationState, Scenario as WireScenario } from "@provider-connectivity/contract/control-v1";
import { type PendingKind, type Scenario, success } from "@provider-connectivity/sandbox";

/** A scenario that can be replaced. */
export interface ScenarioSwitch {
  readonly scenario: Scenario;
  readonly read: () => WireScenario;
  readonly set: (scenario: WireScenario) => void;
}

const KINDS: Readonly<Record<PendingKind, OperationState["kind"]>> = {
  withdrawal: "withdrawal",
  deposit: "deposit",
  quote: "quote",
  "ramp-payment": "ramp",
  ramp: "ramp",
  "collateral-deposit": "collateral-deposit",
  "collateral-withdrawal": "collateral-withdrawal",
  settlement: "settlement",
  "settlement-transaction": "settlement",
};

/** Starts with success after a delay in milliseconds. */
export function createScenarioSwitch(delayMs: number): ScenarioSwitch {
  let current: WireScenario = { delayMs, failing: [] };
  return {
    read: () => current,
    set: (scenario) => (current = scenario),
    scenario: {
      delayMsOf: () => current.delayMs,
      outcomeOf({ kind }) {
        const failing = current.failing.find((each) => each.kind === KINDS[kind]);
        return failing === undefined ? success : { succeeds: false, reason: failing.reason };
      },
    },
  };
}
