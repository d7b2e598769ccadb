import type { PeerAccountWithdrawal, PeerAccountWithdrawalRequest } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** The ledger methods of the component `transfersPeerAccounts`, in addition to those of `transfers`. */
export interface TransfersPeerAccountsLedger {
  /** A page of an account's `PeerAccountTransfer` withdrawals, by time of creation. */
  listPeerAccountWithdrawals(accountId: string, page: OrderedPage): Promise<readonly PeerAccountWithdrawal[]>;
  /** The withdrawal that was booked with this key. */
  findPeerAccountWithdrawalByKey(operationKey: string): Promise<PeerAccountWithdrawal | undefined>;
  /**
   * Debits `balanceAmount` once for each `operationKey`, and creates the withdrawal as `pending`.
   *
   * @throws InvalidRequestError `bad-request` if the balance is too low
   */
  createPeerAccountWithdrawal(write: Write, request: PeerAccountWithdrawalRequest): Promise<PeerAccountWithdrawal>;
}
