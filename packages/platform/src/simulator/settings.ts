/** Times and identities of a simulated platform. @module */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The time limits of a simulated platform, in milliseconds of business time, which `advance` moves. */
export interface PlatformSettings {
  /** The time that a customer has to sign before the collateral signer does. Default: 24 hours. */
  readonly reviewSlaMs: number;
  /** The time from marking a settlement until it can be forced. A convention. Default: 24 hours. */
  readonly enforcementSlaMs: number;
  /** A younger settlement cannot be marked. Default: 2 hours, as documented. */
  readonly markAfterMs: number;
  /** An older settlement cannot be marked. Default: 7 days, as documented. */
  readonly markWithinMs: number;
  /** An older settlement cannot be forced. Default: 10 days, as documented. */
  readonly forceWithinMs: number;
  /** The time from broadcasting a transaction until it is final. Default: 60 seconds. */
  readonly confirmationMs: number;
  /** The pause before a failed step is repeated. Doubles up to one hour. Default: 1 second. */
  readonly retryMs: number;
  /** How long `Idempotency-Key` repeats a response. Default: 24 hours, as documented. */
  readonly idempotencyMs: number;
}

/** The documented time limits of the platform, and conventions where none is documented. */
export const defaultSettings: PlatformSettings = {
  reviewSlaMs: DAY_MS,
  enforcementSlaMs: DAY_MS,
  markAfterMs: 2 * HOUR_MS,
  markWithinMs: 7 * DAY_MS,
  forceWithinMs: 10 * DAY_MS,
  confirmationMs: 60_000,
  retryMs: 1_000,
  idempotencyMs: DAY_MS,
};

/** The clock and the source of ids. */
export interface PlatformRuntime {
  /** Business time, in milliseconds since 1970. */
  readonly now: () => number;
  /** A new UUID. */
  readonly newId: () => string;
}

/** An alert of the platform to the customer about a forced settlement. */
export interface CustomerAlert {
  /** The provider marked a settlement, or forced it with its approval. */
  readonly kind: "settlement-marked" | "settlement-forced";
  /** The customer's collateral account. */
  readonly collateralId: string;
  /** The marked settlement, or the new one. */
  readonly settlementId: string;
}

/** The dependencies of the simulator's rules. */
export interface RuleContext {
  readonly settings: PlatformSettings;
  readonly runtime: PlatformRuntime;
}
