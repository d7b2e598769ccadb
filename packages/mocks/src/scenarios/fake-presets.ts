import type { FakeProviderOptions } from "../fake-provider-options.ts";
import { failing } from "./failing.ts";

/**
 * Providers that code must cope with, as options of `createFakeProvider`. They can be spread together:
 * `{ ...fakePresets.bank, ...fakePresets.slow }`.
 */
export const fakePresets = {
  /** An exchange that offers everything, and does it well. */
  everything: {},
  /** National currencies, bank transfers and transfers between accounts. */
  bank: { preset: "bank" },
  /** Buys and sells cryptocurrency, and moves nothing else. */
  onOffRamp: { preset: "on-off-ramp" },
  /** Moves what there is between accounts of one customer. */
  internalOnly: { preset: "internal-only" },
  /** Takes between half a second and three seconds for each answer. */
  slow: { latency: { min: 500, max: 3_000 } },
  /** Every fifth request fails: with a 503, or after it was carried out and without an answer. */
  unreliable: {
    faults: [
      { kind: "error", status: 503, chance: 0.15 },
      { kind: "network-error", carriedOut: true, chance: 0.05 },
    ],
  },
  /** Accepts withdrawals, and fails them when their time has come. */
  failingWithdrawals: { scenario: failing("withdrawal", "The receiving bank refused the transfer.") },
  /** Ends nothing that is pending: `fake.operator` does. */
  byHand: { scenario: { delayOf: () => undefined, outcomeOf: () => ({ succeeds: true }) } },
} as const satisfies Readonly<Record<string, FakeProviderOptions>>;
