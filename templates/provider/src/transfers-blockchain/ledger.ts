import type { BlockchainWithdrawal, BlockchainWithdrawalRequest } from "@provider-connectivity/contract";
import type { DepositAddressesLedger } from "../deposit-addresses/ledger.ts";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** The ledger methods of the component `transfersBlockchain`, in addition to those of `transfers`. */
export interface TransfersBlockchainLedger extends DepositAddressesLedger {
  /** A page of an account's `PublicBlockchain` withdrawals, by time of creation. */
  listBlockchainWithdrawals(accountId: string, page: OrderedPage): Promise<readonly BlockchainWithdrawal[]>;
  /** The withdrawal that was booked with this key. */
  findBlockchainWithdrawalByKey(operationKey: string): Promise<BlockchainWithdrawal | undefined>;
  /**
   * Debits `balanceAmount` once for each `operationKey`, and creates the withdrawal as `pending`.
   *
   * @throws InvalidRequestError `bad-request` if the balance is too low
   */
  createBlockchainWithdrawal(write: Write, request: BlockchainWithdrawalRequest): Promise<BlockchainWithdrawal>;
}
