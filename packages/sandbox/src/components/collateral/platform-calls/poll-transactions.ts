/** Ends deposits of collateral and transfers of settlements as the platform reports. @module */
import type { CollateralTransaction, Settlement } from "@provider-connectivity/contract/platform-v1";
import { isSameNumber } from "../../../domain/decimal.ts";
import type { TaskPreparation } from "../../progress/create-progress.ts";
import { type Outcome, success } from "../../progress/tasks.ts";
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
): Promise<Outcome> {
  const refuse = (reason: string): Outcome => ({ succeeds: false, reason });
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
    const status = await statusAtPlatform(deps, settlement, transfer);
    if (status === undefined) return pollAgain(transfer, runtime.now());
    const end = endOf(status, mayBeForced(deps, settlement, transfer));
    if (end === undefined) return pollAgain(transfer, runtime.now());
    return {
      async write(writer) {
        const current = await writer.settlementTransactions.find(accountId, entityId);
        if (current !== undefined) await finishSettlementTransaction(writer, current, { ...deps, end });
      },
    };
  };
}

/** A replacement settlement lists the incomplete transactions; the first settlement still lists the others. */
async function statusAtPlatform(
  { platform }: PlatformCallDeps,
  settlement: SettlementRecord,
  transfer: SettlementTransactionRecord,
): Promise<string | undefined> {
  const assetId = platform.assetIdOf(transfer.asset);
  for (const id of platformIdsOf(settlement).toReversed()) {
    const listed = listOf(await platform.settlement(id), transfer.direction);
    // A settlement moves each asset at most once in each direction.
    const found = listed.find(({ fireblocksAssetId }) => fireblocksAssetId === assetId);
    if (found !== undefined) return found.status;
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

function endOf(status: string, mayStillBeMade: boolean): TransactionEnd | undefined {
  if (status === "COMPLETED") return { outcome: success };
  const refusedAs = REFUSED[status];
  if (refusedAs === undefined || mayStillBeMade) return undefined;
  return { outcome: { succeeds: false, reason: `The platform reports the transaction as ${status}.` }, refusedAs };
}
