import type { Scenario } from "@provider-connectivity/sandbox";
import { usualScenario } from "./usual-scenario.ts";

/** A scenario that may be changed while the provider runs. */
export interface ChangingScenario {
  readonly scenario: Scenario;
  readonly set: (scenario: Scenario) => void;
  readonly reset: () => void;
}

/** @param usual what it is at first, and after a reset */
export function createChangingScenario(usual: Scenario = usualScenario): ChangingScenario {
  let current = usual;
  return {
    scenario: { delayOf: (pending) => current.delayOf(pending), outcomeOf: (pending) => current.outcomeOf(pending) },
    set(scenario) {
      current = scenario;
    },
    reset() {
      current = usual;
    },
  };
}
