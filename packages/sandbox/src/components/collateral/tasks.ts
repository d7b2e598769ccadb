import type { TaskRunner, TaskRunners } from "../progress/create-progress.ts";
import type { CollateralTaskKind } from "../progress/tasks.ts";
import type { CollateralDeps } from "./collateral-account.ts";
import { finishCollateralDeposit } from "./deposits/finish-deposit.ts";
import type { StoreWriter } from "./entities.ts";
import { reviewCollateral } from "./platform-calls/review-collateral.ts";
import { finishSettlement, finishSettlementTransaction } from "./settlements/finish-settlement.ts";
import { finishCollateralWithdrawal } from "./withdrawals/finish-withdrawal.ts";

/** The task stays until the provider is connected again. */
const needsPlatform: TaskRunner<StoreWriter> = async () => {
  throw new Error("This provider is not connected to the platform, so the task waits.");
};

/** The collateral tasks that become due. */
export function createCollateralTasks(deps: CollateralDeps): Pick<TaskRunners<StoreWriter>, CollateralTaskKind> {
  const finishDeposit: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const deposit = await writer.collateralDeposits.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "collateral-deposit", accountId, id });
    if (deposit !== undefined) await finishCollateralDeposit(writer, deposit, { ...deps, outcome });
  };
  const finishWithdrawal: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const withdrawal = await writer.collateralWithdrawals.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "collateral-withdrawal", accountId, id });
    if (withdrawal !== undefined) await finishCollateralWithdrawal(writer, withdrawal, { ...deps, outcome });
  };
  const finishTransaction: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const transaction = await writer.settlementTransactions.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "settlement-transaction", accountId, id });
    if (transaction !== undefined)
      await finishSettlementTransaction(writer, transaction, { ...deps, end: { outcome } });
  };
  const finishEmpty: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const settlement = await writer.settlements.find(accountId, id);
    const { succeeds } = scenario.outcomeOf({ kind: "settlement", accountId, id });
    if (settlement !== undefined) await finishSettlement(writer, settlement, { ...deps, succeeds });
  };
  return {
    "finish-collateral-deposit": finishDeposit,
    "finish-collateral-withdrawal": finishWithdrawal,
    "finish-settlement": finishEmpty,
    "finish-settlement-transaction": finishTransaction,
    "review-collateral": (writer) => reviewCollateral(writer, deps),
    "send-settlement": needsPlatform,
    "mark-settlement": needsPlatform,
    "force-settlement": needsPlatform,
  };
}
