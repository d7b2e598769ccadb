/** The provider's calls to the platform, by the kind of their task. @module */
import type { ProgressDeps, TaskPreparation } from "../../progress/create-progress.ts";
import type { Scenario } from "../../progress/tasks.ts";
import type { StoreWriter } from "../entities.ts";
import { createForceSettlement, createMarkSettlement } from "./force-settlement.ts";
import { type PlatformCallDeps, POLL_MS } from "./platform-call.ts";
import { createDepositPolling, createTransferPolling } from "./poll-transactions.ts";
import { createSendSettlement } from "./send-settlement.ts";

/** The tasks that call the platform. */
export function createPlatformCalls(
  deps: PlatformCallDeps,
): Required<Pick<ProgressDeps<StoreWriter>, "preparations" | "slow">> {
  const guarded = createGuard(deps);
  return {
    preparations: {
      "finish-collateral-deposit": guarded(createDepositPolling(deps)),
      "finish-settlement-transaction": guarded(createTransferPolling(deps)),
      "send-settlement": guarded(createSendSettlement(deps)),
      "mark-settlement": guarded(createMarkSettlement(deps)),
      "force-settlement": guarded(createForceSettlement(deps)),
    },
    slow: new Set(["force-settlement"]),
  };
}

/** The pause before the next call to a platform that failed, in milliseconds of wall time. */
const PAUSE_MS = 1_000;
const RETRY_MS = 30_000;

/**
 * Tasks wait while the platform is unreachable. Business time may pass quickly, and each task would otherwise call the
 * platform many times a second.
 */
function createGuard({ platform }: PlatformCallDeps) {
  let pausedUntil = 0;
  return (prepare: TaskPreparation<StoreWriter>): TaskPreparation<StoreWriter> =>
    async (task) => {
      if (performance.now() < pausedUntil) return { retryInMs: RETRY_MS };
      try {
        return await prepare(task);
      } catch (error) {
        if (platform.refusalOf(error) === undefined) pausedUntil = performance.now() + PAUSE_MS;
        throw error;
      }
    };
}

/** Polls soon for results that the platform reports; all other tasks end as before. */
export function polledScenario(scenario: Scenario): Scenario {
  return {
    ...scenario,
    delayMsOf: (pending) =>
      pending.kind === "collateral-deposit" || pending.kind === "settlement-transaction"
        ? POLL_MS
        : scenario.delayMsOf(pending),
  };
}
