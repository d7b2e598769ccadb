import type {
  CollateralAccountLink,
  CollateralDepositTransactionResponse,
  CollateralWithdrawalTransaction,
  SettlementState,
} from "@provider-connectivity/contract";
import { OperatorError, type OperatorDeps } from "../operator/operator-error.ts";
import { type TaskOutcome, success } from "../progress/tasks.ts";
import { toCollateralDeposit } from "./deposits/deposit.ts";
import { finishCollateralDeposit } from "./deposits/finish-deposit.ts";
import type { Store } from "./entities.ts";
import { setLinkStatus } from "./links/link.ts";
import { approveSettlement } from "./settlements/approve-settlement.ts";
import { endSettlement, type TransactionEnd } from "./settlements/finish-settlement.ts";
import { finishCollateralWithdrawal } from "./withdrawals/finish-withdrawal.ts";
import { toCollateralWithdrawal } from "./withdrawals/withdrawal.ts";

/** Actions on collateral for operators. Each throws an `OperatorError` for an unknown or ended object. */
export interface CollateralOperator {
  /**
   * Ends a pending deposit of collateral now.
   *
   * @param outcome the result. Default: it is credited
   */
  readonly finishCollateralDeposit: (
    accountId: string,
    collateralTxId: string,
    outcome?: TaskOutcome,
  ) => Promise<CollateralDepositTransactionResponse>;
  /**
   * Ends a pending withdrawal of collateral now.
   *
   * @param outcome the result. Default: it is approved
   * @returns the withdrawal. If used credit now needs the collateral, it is rejected regardless of the outcome
   */
  readonly finishCollateralWithdrawal: (
    accountId: string,
    collateralTxId: string,
    outcome?: TaskOutcome,
  ) => Promise<CollateralWithdrawalTransaction>;
  /**
   * Ends transfers of a settlement in progress. The last one ends the settlement.
   *
   * @param end the result. Default: they are executed
   * @param which one transfer, counted from 0, withdrawals before deposits. Default: all open transfers
   */
  readonly finishSettlement: (
    accountId: string,
    settlementId: string,
    end?: TransactionEnd,
    which?: number,
  ) => Promise<SettlementState>;
  /**
   * Approves the waiting transfers of a settlement, if the configuration sets `settlementApproval`. The scenario ends
   * them, approved or not. To refuse one, end it with `finishSettlement`.
   *
   * @param which one transfer, counted from 0, withdrawals before deposits. Default: all that wait
   */
  readonly approveSettlement: (accountId: string, settlementId: string, which?: number) => Promise<SettlementState>;
  /**
   * Disables the link of an account. No collateral can then be added; existing collateral can be settled and removed.
   *
   * @param reason the reason, as display text
   */
  readonly disableCollateralLink: (accountId: string, reason: string) => Promise<CollateralAccountLink>;
  /** Enables the link of an account again. */
  readonly enableCollateralLink: (accountId: string) => Promise<CollateralAccountLink>;
}

/** Creates the collateral functions. */
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
    approveSettlement: (accountId, settlementId, which) =>
      store.write((writer) => approveSettlement(writer, { accountId, settlementId, which })),
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
  throw new OperatorError(`The ${what} of collateral ${id} has already ended: it is ${found.status}.`);
}
