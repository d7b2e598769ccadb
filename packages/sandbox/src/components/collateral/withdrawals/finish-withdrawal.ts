import { creditInUse, surplusCollateral } from "../../../domain/credit.ts";
import { signOf } from "../../../domain/decimal.ts";
import { releaseCollateral, unbindCollateral } from "../../../domain/ledger/movements.ts";
import { postEntry } from "../../ledger/post-entry.ts";
import { type TaskOutcome, success } from "../../progress/tasks.ts";
import type { CollateralDeps } from "../collateral-account.ts";
import type { CollateralWithdrawalRecord, StoreWriter } from "../entities.ts";
import { followCollateral } from "../credit.ts";
import { findEligible, positionOf } from "../terms.ts";

type Ending = Pick<CollateralDeps, "config" | "runtime"> & { readonly outcome: TaskOutcome };

/**
 * Ends a pending withdrawal of collateral: its locked amount leaves, or is collateral again. It is checked once more: if used
 * credit now needs the amount, it stays. An ended withdrawal does not change.
 *
 * @returns the current withdrawal
 */
export async function finishCollateralWithdrawal(
  writer: StoreWriter,
  withdrawal: CollateralWithdrawalRecord,
  { config, runtime, outcome }: Ending,
): Promise<CollateralWithdrawalRecord> {
  const { status, accountId, bound } = withdrawal;
  if (status !== "Pending") return withdrawal;
  const end = outcome.succeeds ? await stillAllowed(writer, config, withdrawal) : outcome;
  if (bound !== undefined) {
    const amount = { accountId, ...bound };
    await postEntry(writer, end.succeeds ? releaseCollateral(amount) : unbindCollateral(amount), runtime);
    await followCollateral(writer, { config, runtime }, amount);
  }
  if (!end.succeeds) await reopenTransfer(writer, withdrawal);
  const ended: CollateralWithdrawalRecord = {
    ...withdrawal,
    ...(end.succeeds ? { status: "Approved" } : { status: "Rejected", rejectionReason: end.reason }),
    finalizedAt: new Date(runtime.now()).toISOString(),
  };
  await writer.collateralWithdrawals.replace(ended);
  return ended;
}

/** Another transaction may retry a settlement transfer that was refused. */
async function reopenTransfer(
  { settlementTransactions }: StoreWriter,
  { accountId, transferId = "" }: CollateralWithdrawalRecord,
): Promise<void> {
  const transfer = await settlementTransactions.find(accountId, transferId);
  if (transfer?.status === "PROCESSING") await settlementTransactions.replace({ ...transfer, status: "NOT_FOUND" });
}

async function stillAllowed(
  writer: StoreWriter,
  config: Ending["config"],
  { accountId, bound }: CollateralWithdrawalRecord,
): Promise<TaskOutcome> {
  if (bound === undefined) return success;
  const { coverage } = findEligible(config, bound.asset) ?? { coverage: "1" };
  const position = await positionOf(writer, accountId, bound.asset);
  if (signOf(position.credit) === 0 || signOf(surplusCollateral(position, coverage)) >= 0) return success;
  return {
    succeeds: false,
    reason: `Used credit of ${creditInUse(position)} now needs this collateral.`,
  };
}
