/** Ends deposits of collateral and transfers of settlements as the platform reports. @module */
import type { CollateralTransaction, Settlement } from "@provider-connectivity/contract/platform-v1";
import { isSameNumber } from "../../../domain/decimal.ts";
import type { TaskPreparation } from "../../progress/create-progress.ts";
import { type TaskOutcome, success } from "../../progress/tasks.ts";
import { finishCollateralDeposit } from "../deposits/finish-deposit.ts";
import { ownAccount } from "../collateral-account.ts";
import type {
  CollateralDepositRecord,
  SettlementRecord,
  SettlementTransactionRecord,
  StoreWriter,
} from "../entities.ts";
import {
  finishSettlementTransaction,
  type RefusedStatus,
  type TransactionEnd,
} from "../settlements/finish-settlement.ts";
import { hasEnded } from "../settlements/settlement.ts";
import { nothing, type PlatformCallDeps, pollAgain } from "./platform-call.ts";

/** Statuses after which a transaction will not be executed. Any unknown status means "not yet". */
const REFUSED: Readonly<Record<string, RefusedStatus>> = {
  CANCELLED: "CANCELLED",
  REJECTED: "REJECTED",
  FAILED: "FAILED",
  TIMEOUT: "FAILED",
  BLOCKED: "FAILED",
};

/** Credits a deposit after the platform has completed its transaction. */
export function createDepositPolling(deps: PlatformCallDeps): TaskPreparation<StoreWriter> {
  const { store, platform, runtime } = deps;
  return async ({ owner: accountId, entityId: id }) => {
    const deposit = await store.collateralDeposits.find(accountId, id);
    if (deposit?.status !== "Pending") return nothing;
    const transaction = await platform.transaction(id);
    const { status } = transaction;
    if (status !== "COMPLETED" && REFUSED[status] === undefined) return pollAgain(deposit, runtime.now());
    const outcome = await outcomeOf(deps, transaction, deposit);
    return {
      async write(writer) {
        // It may have ended since it was read.
        const current = await writer.collateralDeposits.find(accountId, id);
        if (current !== undefined) await finishCollateralDeposit(writer, current, { ...deps, outcome });
      },
    };
  };
}

/** A customer registers transactions by their ids. One is credited only if it is the announced one. */
async function outcomeOf(
  { store, platform }: PlatformCallDeps,
  { status, collateralId, direction, fireblocksAssetId, amount }: CollateralTransaction,
  { accountId, announced }: CollateralDepositRecord,
): Promise<TaskOutcome> {
  const refuse = (reason: string): TaskOutcome => ({ succeeds: false, reason });
  if (status !== "COMPLETED") return refuse(`The transaction is ${status}.`);
  if ((await ownAccount(store, { accountId, collateralId })) === undefined)
    return refuse("The transaction belongs to another collateral account.");
  if (direction !== "ADD_COLLATERAL") return refuse(`The transaction is ${direction}, which adds no collateral.`);
  if (announced === undefined) return success;
  if (fireblocksAssetId !== platform.assetIdOf(announced.asset))
    return refuse(`The transaction is in ${fireblocksAssetId}, which is not the announced asset.`);
  if (!isSameNumber(amount, announced.amount))
    return refuse(`The amount of the transaction is ${amount}; ${announced.amount} was announced.`);
  return success;
}

/** Books a settlement transfer after the platform has completed or refused it. */
export function createTransferPolling(deps: PlatformCallDeps): TaskPreparation<StoreWriter> {
  const { store, runtime } = deps;
  return async ({ owner: accountId, entityId }) => {
    const transfer = await store.settlementTransactions.find(accountId, entityId);
    if (transfer === undefined || hasEnded(transfer)) return nothing;
    const settlement = await store.settlements.find(accountId, transfer.settlementId);
    if (settlement === undefined) return nothing;
    const report = await reportOf(deps, settlement, transfer);
    if (report === undefined) return pollAgain(transfer, runtime.now());
    const end = endOf(report, mayBeForced(deps, settlement, transfer));
    if (end === undefined) return pollAgain(transfer, runtime.now());
    return {
      async write(writer) {
        const current = await writer.settlementTransactions.find(accountId, entityId);
        if (current !== undefined) await finishSettlementTransaction(writer, current, { ...deps, end });
      },
    };
  };
}

/** The platform's report about a transfer. */
interface Report {
  readonly status: string;
  /** The difference to the instruction. `undefined`: there is none. */
  readonly difference?: string;
}

/**
 * A replacement settlement lists the incomplete transactions; the first settlement still lists the others. A customer names its
 * settlements, so the transfers of another customer may be behind an id: a transfer counts only as it was instructed.
 */
async function reportOf(
  { store, platform }: PlatformCallDeps,
  settlement: SettlementRecord,
  { accountId, asset, direction, instruction }: SettlementTransactionRecord,
): Promise<Report | undefined> {
  const assetId = platform.assetIdOf(asset);
  for (const id of platformIdsOf(settlement).toReversed()) {
    const reported = await platform.settlement(id);
    const { collateralId } = reported;
    // A settlement moves each asset at most once in each direction.
    const found = listOf(reported, direction).find(({ fireblocksAssetId }) => fireblocksAssetId === assetId);
    if (found === undefined) continue;
    const { status, amount } = found;
    if ((await ownAccount(store, { accountId, collateralId })) === undefined)
      return { status, difference: "The settlement at the platform belongs to another collateral account." };
    if (!isSameNumber(amount, instruction.amount))
      return { status, difference: `The platform transfers ${amount}; the instruction is ${instruction.amount}.` };
    return { status };
  }
  return undefined;
}

function listOf({ toExchange, toCollateral }: Settlement, direction: SettlementTransactionRecord["direction"]) {
  return direction === "deposit" ? toExchange : toCollateral;
}

/** The platform's ids of a settlement, oldest first. */
export function platformIdsOf({ platformIds, initiator, settlementId }: SettlementRecord): readonly string[] {
  return platformIds ?? (initiator === "provider" ? [] : [settlementId]);
}

/** Whether a denied transfer may still be executed, because the settlement is or will be marked. */
function mayBeForced(
  { config }: PlatformCallDeps,
  settlement: SettlementRecord,
  { direction }: SettlementTransactionRecord,
): boolean {
  const isReplaced = platformIdsOf(settlement).length > 1;
  return direction === "deposit" && config.collateral.forceDenied && settlement.notForced === undefined && !isReplaced;
}

function endOf({ status, difference }: Report, mayStillBeMade: boolean): TransactionEnd | undefined {
  if (difference !== undefined) return { outcome: { succeeds: false, reason: difference }, refusedAs: "FAILED" };
  if (status === "COMPLETED") return { outcome: success };
  const refusedAs = REFUSED[status];
  if (refusedAs === undefined || mayStillBeMade) return undefined;
  return { outcome: { succeeds: false, reason: `The platform reports the transaction as ${status}.` }, refusedAs };
}
