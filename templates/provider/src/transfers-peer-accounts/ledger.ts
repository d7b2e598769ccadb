import type { PeerAccountWithdrawal, PeerAccountWithdrawalRequest } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Your books, as far as the component `transfersPeerAccounts` needs them, besides what `transfers` needs. */
export interface TransfersPeerAccountsLedger {
  /** A page of an account's withdrawals by `PeerAccountTransfer`, by time of creation. */
  listPeerAccountWithdrawals(accountId: string, page: OrderedPage): Promise<readonly PeerAccountWithdrawal[]>;
  /** The withdrawal that was booked under this key. */
  findPeerAccountWithdrawalByKey(operationKey: string): Promise<PeerAccountWithdrawal | undefined>;
  /**
   * Takes `balanceAmount` from the balance, once for each `operationKey`, and starts the withdrawal as `pending`.
   *
   * @throws BadRequestError `bad-request` where the account does not hold enough
   */
  createPeerAccountWithdrawal(write: Write, request: PeerAccountWithdrawalRequest): Promise<PeerAccountWithdrawal>;
}
