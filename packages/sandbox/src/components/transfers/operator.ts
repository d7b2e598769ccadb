import type { Deposit, Withdrawal } from "@provider-connectivity/contract";
import { OperatorError, type OperatorDeps } from "../operator/operator-error.ts";
import { type Outcome, success } from "../progress/tasks.ts";
import { finishDeposit, toDeposit } from "./deposits/deposit.ts";
import { type ArrivingDeposit, receiveDeposit } from "./deposits/receive-deposit.ts";
import type { Store } from "./entities.ts";
import { finishWithdrawal } from "./withdrawals/finish-withdrawal.ts";
import { toWithdrawal } from "./withdrawals/withdrawal.ts";

/** What can be brought about with transfers. Each throws an `OperatorError` for what does not exist. */
export interface TransfersOperator {
  /**
   * Takes in something that arrives from outside, as pending. The scenario says when it is credited, or not.
   * What arrives at a disabled address is kept as failed.
   *
   * @throws BadRequestError for an amount that its asset cannot express
   */
  readonly receiveDeposit: (arriving: ArrivingDeposit) => Promise<Deposit>;
  /**
   * Ends a pending withdrawal now.
   *
   * @param outcome that it succeeds, unless said otherwise
   * @returns the withdrawal; a transfer that cannot reach its account fails whatever the outcome says
   * @throws OperatorError for one that has ended before
   */
  readonly finishWithdrawal: (accountId: string, id: string, outcome?: Outcome) => Promise<Withdrawal>;
  /**
   * Ends a pending deposit now.
   *
   * @param outcome that it is credited, unless said otherwise
   * @throws OperatorError for one that has ended before
   */
  readonly finishDeposit: (accountId: string, id: string, outcome?: Outcome) => Promise<Deposit>;
}

/** Makes the functions about transfers. */
export function createTransfersOperator(deps: OperatorDeps<Store>): TransfersOperator {
  const { store, runtime } = deps;
  return {
    receiveDeposit: (arriving) =>
      store.write(async (writer) => toDeposit(await receiveDeposit(writer, deps, arriving))),
    finishWithdrawal: (accountId, id, outcome = success) =>
      store.write(async (writer) => {
        const withdrawal = pendingOf("withdrawal", id, await writer.withdrawals.find(accountId, id));
        return toWithdrawal(await finishWithdrawal(writer, withdrawal, { outcome, runtime }));
      }),
    finishDeposit: (accountId, id, outcome = success) =>
      store.write(async (writer) => {
        const deposit = pendingOf("deposit", id, await writer.deposits.find(accountId, id));
        return toDeposit(await finishDeposit(writer, deposit, { outcome, runtime }));
      }),
  };
}

function pendingOf<Found extends { readonly status: string }>(
  what: string,
  id: string,
  found: Found | undefined,
): Found {
  if (found === undefined) throw new OperatorError(`The account has no ${what} ${id}.`);
  if (found.status !== "pending") throw new OperatorError(`The ${what} ${id} has ended before: it ${found.status}.`);
  return found;
}
