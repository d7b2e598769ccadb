import type { SandboxRuntime } from "../../ports/runtime.ts";
import type { TaskRunner, TaskRunners } from "../progress/create-progress.ts";
import { finishDeposit } from "./deposits/deposit.ts";
import type { StoreWriter } from "./entities.ts";
import { finishWithdrawal } from "./withdrawals/finish-withdrawal.ts";

/** The tasks of transfers. */
export function createTransferTasks(
  runtime: SandboxRuntime,
): Pick<TaskRunners<StoreWriter>, "finish-withdrawal" | "finish-deposit"> {
  const finishOneWithdrawal: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const withdrawal = await writer.withdrawals.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "withdrawal", accountId, id });
    if (withdrawal !== undefined) await finishWithdrawal(writer, withdrawal, { outcome, runtime });
  };
  const finishOneDeposit: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const deposit = await writer.deposits.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "deposit", accountId, id });
    if (deposit !== undefined) await finishDeposit(writer, deposit, { outcome, runtime });
  };
  return { "finish-withdrawal": finishOneWithdrawal, "finish-deposit": finishOneDeposit };
}
