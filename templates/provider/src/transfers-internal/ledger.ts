import type { InternalWithdrawal, InternalWithdrawalRequest } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Your books, as far as the component `transfersInternal` needs them, besides what `transfers` needs. */
export interface TransfersInternalLedger {
  /** A page of an account's withdrawals by `InternalTransfer`, by time of creation. */
  listInternalWithdrawals(accountId: string, page: OrderedPage): Promise<readonly InternalWithdrawal[]>;
  /** The withdrawal that was booked under this key. */
  findInternalWithdrawalByKey(operationKey: string): Promise<InternalWithdrawal | undefined>;
  /**
   * Takes `balanceAmount` from the balance, once for each `operationKey`, and starts the withdrawal as `pending`.
   *
   * @throws BadRequestError `bad-request` where the account does not hold enough
   */
  createInternalWithdrawal(write: Write, request: InternalWithdrawalRequest): Promise<InternalWithdrawal>;
}
