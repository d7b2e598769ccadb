/** When and how pending operations end. @module */
import { afterDelay, type PendingKind, type Scenario } from "@provider-connectivity/sandbox";
import type { FakeProviderOptions } from "../fake-provider-options.ts";

/** Pending operations succeed after ten seconds. */
const defaultScenario: Scenario = afterDelay(10_000);

/**
 * A scenario in which pending operations of some kinds fail.
 *
 * @param reason the reason in responses
 * @param scenario the scenario of all other operations. Default: they succeed after ten seconds
 * @example
 * ```ts
 * const fake = await createFakeProvider();
 * fake.setScenario(failing("withdrawal", "The bank refused it."));
 * ```
 */
export function failing(
  kinds: PendingKind | readonly PendingKind[],
  reason: string,
  scenario: Scenario = defaultScenario,
): Scenario {
  const fails = new Set<PendingKind>(typeof kinds === "string" ? [kinds] : kinds);
  return {
    delayMsOf: scenario.delayMsOf,
    outcomeOf: (pending) => (fails.has(pending.kind) ? { succeeds: false, reason } : scenario.outcomeOf(pending)),
  };
}

/**
 * Typical providers, as options of `createFakeProvider`. They can be combined:
 * `{ ...fakePresets.bank, ...fakePresets.slow }`.
 */
export const fakePresets = {
  /** An exchange that offers everything, without faults. */
  everything: {},
  /** National currencies, bank transfers and transfers between accounts. */
  bank: { preset: "bank" },
  /** Buys and sells cryptocurrency, without other transfers. */
  onOffRamp: { preset: "on-off-ramp" },
  /** Transfers between the accounts of one customer. */
  internalOnly: { preset: "internal-only" },
  /** Each response takes between 0.5 and 3 seconds. */
  slow: { latencyMs: { minMs: 500, maxMs: 3_000 } },
  /** Every fifth request fails: with a 503, or with a broken connection after it was processed. */
  unreliable: {
    faults: [
      { kind: "error", status: 503, chance: 0.15 },
      { kind: "network-error", afterProcessing: true, chance: 0.05 },
    ],
  },
  /** Accepts withdrawals, which fail later. */
  failingWithdrawals: { scenario: failing("withdrawal", "The receiving bank refused the transfer.") },
  /** Pending operations end only by `fake.operator`. */
  manual: { scenario: { delayMsOf: () => undefined, outcomeOf: () => ({ succeeds: true }) } },
} as const satisfies Readonly<Record<string, FakeProviderOptions>>;

/** A scenario that can be changed while the provider runs. */
export interface ChangingScenario {
  readonly scenario: Scenario;
  readonly set: (scenario: Scenario) => void;
  readonly reset: () => void;
}

/** @param initial the scenario at the start and after a reset */
export function createChangingScenario(initial: Scenario = defaultScenario): ChangingScenario {
  let current = initial;
  return {
    scenario: {
      delayMsOf: (pending) => current.delayMsOf(pending),
      outcomeOf: (pending) => current.outcomeOf(pending),
    },
    set(scenario) {
      const { delayMsOf, outcomeOf } = (scenario ?? {}) as Partial<Scenario>;
      if (typeof delayMsOf !== "function" || typeof outcomeOf !== "function") {
        throw new TypeError("A scenario is an object with the functions delayMsOf and outcomeOf.");
      }
      current = scenario;
    },
    reset() {
      current = initial;
    },
  };
}
