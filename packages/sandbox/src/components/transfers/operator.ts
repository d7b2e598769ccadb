import type { Deposit, Withdrawal } from "@provider-connectivity/contract";
import { OperatorError, type OperatorDeps } from "../operator/operator-error.ts";
import { type TaskOutcome, success } from "../progress/tasks.ts";
import { finishDeposit, toDeposit } from "./deposits/deposit.ts";
import { type ArrivingDeposit, findArrival, type NamedDeposit, receiveDeposit } from "./deposits/receive-deposit.ts";
import type { Store } from "./entities.ts";
import { finishWithdrawal } from "./withdrawals/finish-withdrawal.ts";
import { toWithdrawal } from "./withdrawals/withdrawal.ts";

/** Actions on transfers for operators. Each throws an `OperatorError` for an unknown object. */
export interface TransfersOperator {
  /**
   * Records a pending deposit from outside. The scenario decides when and whether it is credited. A deposit to a disabled
   * address is stored as failed.
   *
   * @throws InvalidRequestError for an amount that its asset cannot express
   */
  readonly receiveDeposit: (arriving: ArrivingDeposit) => Promise<Deposit>;
  /**
   * Records a deposit with one of the account's deposit methods, selected by its asset.
   *
   * @throws OperatorError for an asset without a deposit method
   */
  readonly receiveDepositOf: (arriving: NamedDeposit) => Promise<Deposit>;
  /**
   * Ends a pending withdrawal now.
   *
   * @param outcome the result. Default: it succeeds
   * @returns the withdrawal. A transfer to an unavailable account fails regardless of the outcome
   * @throws OperatorError for a withdrawal that has already ended
   */
  readonly finishWithdrawal: (accountId: string, id: string, outcome?: TaskOutcome) => Promise<Withdrawal>;
  /**
   * Ends a pending deposit now.
   *
   * @param outcome the result. Default: it is credited
   * @throws OperatorError for a deposit that has already ended
   */
  readonly finishDeposit: (accountId: string, id: string, outcome?: TaskOutcome) => Promise<Deposit>;
}

/** Creates the transfer functions. */
export function createTransfersOperator(deps: OperatorDeps<Store>): TransfersOperator {
  const { store, runtime } = deps;
  return {
    receiveDeposit: (arriving) =>
      store.write(async (writer) => toDeposit(await receiveDeposit(writer, deps, arriving))),
    receiveDepositOf: ({ accountId, amount, ...wanted }) =>
      store.write(async (writer) => {
        const arrival = await findArrival(writer, deps, { accountId, ...wanted });
        return toDeposit(await receiveDeposit(writer, deps, { accountId, amount, ...arrival }));
      }),
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
  if (found.status !== "pending") throw new OperatorError(`The ${what} ${id} has already ended: it ${found.status}.`);
  return found;
}
