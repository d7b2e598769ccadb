import type {
  CollateralAccountLink,
  CollateralDepositTransactionResponse,
  CollateralWithdrawalTransaction,
  SettlementState,
} from "@provider-connectivity/contract";
import { OperatorError, type OperatorDeps } from "../operator/operator-error.ts";
import { type Outcome, success } from "../progress/tasks.ts";
import { toCollateralDeposit } from "./deposits/deposit.ts";
import { finishCollateralDeposit } from "./deposits/finish-deposit.ts";
import type { Store } from "./entities.ts";
import { setLinkStatus } from "./links/link.ts";
import { endSettlement, type TransactionEnd } from "./settlements/finish-settlement.ts";
import { finishCollateralWithdrawal } from "./withdrawals/finish-withdrawal.ts";
import { toCollateralWithdrawal } from "./withdrawals/withdrawal.ts";

/** What can be brought about with collateral. Each throws an `OperatorError` for what does not exist or has ended. */
export interface CollateralOperator {
  /**
   * Ends a pending deposit of collateral now.
   *
   * @param outcome that it is credited, unless said otherwise
   */
  readonly finishCollateralDeposit: (
    accountId: string,
    collateralTxId: string,
    outcome?: Outcome,
  ) => Promise<CollateralDepositTransactionResponse>;
  /**
   * Ends a pending withdrawal of collateral now.
   *
   * @param outcome that it is approved, unless said otherwise
   * @returns the withdrawal; one that credit has come to need is rejected whatever the outcome says
   */
  readonly finishCollateralWithdrawal: (
    accountId: string,
    collateralTxId: string,
    outcome?: Outcome,
  ) => Promise<CollateralWithdrawalTransaction>;
  /**
   * Ends transfers of a settlement that is in progress, and with the last one the settlement.
   *
   * @param end how they end: they are made, unless said otherwise
   * @param which one transfer, counted from 0, withdrawals before deposits; all that are open, unless said otherwise
   */
  readonly finishSettlement: (
    accountId: string,
    settlementId: string,
    end?: TransactionEnd,
    which?: number,
  ) => Promise<SettlementState>;
  /**
   * Takes the link of an account out of use. Meanwhile no collateral is added; what is there may be settled and removed.
   *
   * @param reason why, for people
   */
  readonly disableCollateralLink: (accountId: string, reason: string) => Promise<CollateralAccountLink>;
  /** Takes the link of an account back into use. */
  readonly enableCollateralLink: (accountId: string) => Promise<CollateralAccountLink>;
}

/** Makes the functions about collateral. */
export function createCollateralOperator(deps: OperatorDeps<Store>): CollateralOperator {
  const { store } = deps;
  return {
    finishCollateralDeposit: (accountId, id, outcome = success) =>
      store.write(async (writer) => {
        const deposit = pendingOf("deposit", id, await writer.collateralDeposits.find(accountId, id));
        return toCollateralDeposit(await finishCollateralDeposit(writer, deposit, { ...deps, outcome }));
      }),
    finishCollateralWithdrawal: (accountId, id, outcome = success) =>
      store.write(async (writer) => {
        const withdrawal = pendingOf("withdrawal", id, await writer.collateralWithdrawals.find(accountId, id));
        return toCollateralWithdrawal(await finishCollateralWithdrawal(writer, withdrawal, { ...deps, outcome }));
      }),
    finishSettlement: (accountId, settlementId, end = { outcome: success }, which) =>
      store.write((writer) => endSettlement(writer, { accountId, settlementId, which }, { ...deps, end })),
    disableCollateralLink: (accountId, reason) =>
      store.write((writer) => setLinkStatus(writer, deps, { accountId, reason })),
    enableCollateralLink: (accountId) =>
      store.write((writer) => setLinkStatus(writer, deps, { accountId, reason: undefined })),
  };
}

function pendingOf<Found extends { readonly status: string }>(
  what: string,
  id: string,
  found: Found | undefined,
): Found {
  if (found === undefined) throw new OperatorError(`The account has no ${what} of collateral ${id}.`);
  if (found.status === "Pending") return found;
  throw new OperatorError(`The ${what} of collateral ${id} has ended before: it is ${found.status}.`);
}
