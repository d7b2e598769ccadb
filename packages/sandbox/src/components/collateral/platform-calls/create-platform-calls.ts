/** All calls of the provider to the platform, by the kind of their task. @module */
import type { ProgressDeps } from "../../progress/create-progress.ts";
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
  return {
    preparations: {
      "finish-collateral-deposit": createDepositPolling(deps),
      "finish-settlement-transaction": createTransferPolling(deps),
      "send-settlement": createSendSettlement(deps),
      "mark-settlement": createMarkSettlement(deps),
      "force-settlement": createForceSettlement(deps),
    },
    slow: new Set(["force-settlement"]),
  };
}

/** Tasks that read the platform's reports run soon; all others end as before. */
export function polledScenario(scenario: Scenario): Scenario {
  return {
    ...scenario,
    delayOf: (pending) =>
      pending.kind === "collateral-deposit" || pending.kind === "settlement-transaction"
        ? POLL_MS
        : scenario.delayOf(pending),
  };
}
