/** The common part of all tasks that call the platform. @module */
import type { Prepared } from "../../progress/create-progress.ts";
import type { CollateralDeps } from "../collateral-account.ts";
import type { CollateralPlatform } from "../collateral-platform.ts";
import type { StoreWriter } from "../entities.ts";

/** The dependencies of a task that calls the platform. */
export interface PlatformCallDeps extends Omit<CollateralDeps, "platform"> {
  readonly platform: CollateralPlatform;
}

/** Rules that mean "try again": the settlement is not refused permanently. */
export const TEMPORARY: ReadonlySet<string> = new Set([
  "unavailable",
  "internal-error",
  "being-forced",
  "token-expired",
  "token-reused",
  "unauthorized",
]);

/** The task has nothing left to do. */
export const nothing: Prepared<StoreWriter> = { write: async () => undefined };

/** When a transaction is polled for the first time, in milliseconds of business time. */
export const POLL_MS = 1_000;
const LONGEST_POLL_MS = 5 * 60_000;

/** Backs off: a transaction that has been incomplete for an hour rarely completes within a second. */
export function pollAgain({ createdAt }: { readonly createdAt: string }, now: number): Prepared<StoreWriter> {
  const age = now - Date.parse(createdAt);
  return { retryInMs: Math.min(LONGEST_POLL_MS, Math.max(POLL_MS, age / 4)) };
}
