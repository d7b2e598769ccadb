import type { PendingKind, Scenario } from "@provider-connectivity/sandbox";
import { usualScenario } from "./usual-scenario.ts";

/**
 * What is pending of these kinds fails when its time has come; all else goes as it would.
 *
 * @param reason in words, as callers read it
 * @param scenario how everything else goes; it succeeds after ten seconds, unless said otherwise
 */
export function failing(
  kinds: PendingKind | readonly PendingKind[],
  reason: string,
  scenario: Scenario = usualScenario,
): Scenario {
  const fails = new Set<PendingKind>(typeof kinds === "string" ? [kinds] : kinds);
  return {
    delayOf: scenario.delayOf,
    outcomeOf: (pending) => (fails.has(pending.kind) ? { succeeds: false, reason } : scenario.outcomeOf(pending)),
  };
}
