import type { InternalWithdrawal, InternalWithdrawalRequest } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** The ledger methods of the component `transfersInternal`, in addition to those of `transfers`. */
export interface TransfersInternalLedger {
  /** A page of an account's `InternalTransfer` withdrawals, by time of creation. */
  listInternalWithdrawals(accountId: string, page: OrderedPage): Promise<readonly InternalWithdrawal[]>;
  /** The withdrawal that was booked with this key. */
  findInternalWithdrawalByKey(operationKey: string): Promise<InternalWithdrawal | undefined>;
  /**
   * Debits `balanceAmount` once for each `operationKey`, and creates the withdrawal as `pending`.
   *
   * @throws InvalidRequestError `bad-request` if the balance is too low
   */
  createInternalWithdrawal(write: Write, request: InternalWithdrawalRequest): Promise<InternalWithdrawal>;
}
