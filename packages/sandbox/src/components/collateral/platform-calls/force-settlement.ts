/** Marks and forces settlements that the customer denied. @module */
import type { MarkedSettlement } from "@provider-connectivity/contract/platform-v1";
import type { Prepared, TaskPreparation } from "../../progress/create-progress.ts";
import { addTask } from "../../progress/tasks.ts";
import { collateralAccountOf } from "../collateral-account.ts";
import type { SettlementRecord, StoreWriter } from "../entities.ts";
import { nothing, type PlatformCallDeps, TEMPORARY } from "./platform-call.ts";
import { platformIdsOf } from "./poll-transactions.ts";

/** How often a settlement that may need marking is checked, in milliseconds of business time. */
const CHECK_INTERVAL_MS = 5 * 60_000;
/** The platform marks no older settlement. */
const MARKED_WITHIN_MS = 7 * 24 * 3_600_000;
const DENIED: ReadonlySet<string> = new Set(["REJECTED", "CANCELLED", "FAILED"]);

/** Marks a settlement once a transfer to the provider was denied. */
export function createMarkSettlement(deps: PlatformCallDeps): TaskPreparation<StoreWriter> {
  const { store, platform, runtime } = deps;
  return async ({ owner: accountId, entityId }) => {
    const settlement = await store.settlements.find(accountId, entityId);
    const account = await collateralAccountOf(store, accountId);
    if (settlement?.status !== "InProgress" || account === undefined) return nothing;
    const settlementId = platformIdsOf(settlement).at(-1);
    if (settlementId === undefined) return { retryInMs: CHECK_INTERVAL_MS };
    const { toExchange } = await platform.settlement(settlementId);
    if (!toExchange.some(({ status }) => DENIED.has(status)))
      return runtime.now() - Date.parse(settlement.createdAt) > MARKED_WITHIN_MS
        ? giveUp(settlement, "too-late-to-mark")
        : { retryInMs: CHECK_INTERVAL_MS };
    const { collateralId } = account;
    let marked: MarkedSettlement;
    try {
      marked = await platform.mark({ collateralId, settlementId });
    } catch (error) {
      const rule = platform.refusalOf(error);
      if (rule === undefined || TEMPORARY.has(rule)) throw error;
      if (rule === "too-early-to-mark") return { retryInMs: CHECK_INTERVAL_MS };
      if (rule !== "settlement-marked") return giveUp(settlement, rule);
      // It was marked before and the response was lost, or another settlement is marked.
      marked = await platform.marked(collateralId);
      if (marked.settlementId !== settlementId) return { retryInMs: CHECK_INTERVAL_MS };
    }
    const delayMs = Math.max(0, marked.forceUnixTime - runtime.now());
    return {
      write: async (writer) =>
        addTask(writer, { kind: "force-settlement", owner: accountId, entityId, delayMs }, runtime),
    };
  };
}

/** Forces a marked settlement. The call may wait for minutes, outside of any transaction. */
export function createForceSettlement(deps: PlatformCallDeps): TaskPreparation<StoreWriter> {
  const { store, platform } = deps;
  return async ({ owner: accountId, entityId }) => {
    const settlement = await store.settlements.find(accountId, entityId);
    const account = await collateralAccountOf(store, accountId);
    if (settlement?.status !== "InProgress" || account === undefined) return nothing;
    const ids = platformIdsOf(settlement);
    const settlementId = ids.at(-1) ?? "";
    try {
      const forced = await platform.force({ collateralId: account.collateralId, settlementId });
      return {
        async write(writer) {
          const current = (await writer.settlements.find(accountId, entityId)) ?? settlement;
          await writer.settlements.replace({ ...current, platformIds: [...ids, forced.settlement.settlementId] });
        },
      };
    } catch (error) {
      const rule = platform.refusalOf(error);
      if (rule === undefined || TEMPORARY.has(rule)) throw error;
      return rule === "too-early-to-force" ? { retryInMs: CHECK_INTERVAL_MS } : giveUp(settlement, rule);
    }
  };
}

/** Stops forcing the settlement. Its transfers then end as the platform reports. */
function giveUp({ accountId, settlementId }: SettlementRecord, notForced: string): Prepared<StoreWriter> {
  return {
    async write(writer) {
      const current = await writer.settlements.find(accountId, settlementId);
      if (current !== undefined) await writer.settlements.replace({ ...current, notForced });
    },
  };
}
