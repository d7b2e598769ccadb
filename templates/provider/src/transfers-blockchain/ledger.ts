import type { BlockchainWithdrawal, BlockchainWithdrawalRequest } from "@provider-connectivity/contract";
import type { DepositAddressesLedger } from "../deposit-addresses/ledger.ts";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Your books, as far as the component `transfersBlockchain` needs them, besides what `transfers` needs. */
export interface TransfersBlockchainLedger extends DepositAddressesLedger {
  /** A page of an account's withdrawals by `PublicBlockchain`, by time of creation. */
  listBlockchainWithdrawals(accountId: string, page: OrderedPage): Promise<readonly BlockchainWithdrawal[]>;
  /** The withdrawal that was booked under this key. */
  findBlockchainWithdrawalByKey(operationKey: string): Promise<BlockchainWithdrawal | undefined>;
  /**
   * Takes `balanceAmount` from the balance, once for each `operationKey`, and starts the withdrawal as `pending`.
   *
   * @throws BadRequestError `bad-request` where the account does not hold enough
   */
  createBlockchainWithdrawal(write: Write, request: BlockchainWithdrawalRequest): Promise<BlockchainWithdrawal>;
}
