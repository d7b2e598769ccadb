import type { FiatWithdrawal, FiatWithdrawalRequest } from "@provider-connectivity/contract";
import type { DepositAddressesLedger } from "../deposit-addresses/ledger.ts";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Your books, as far as the component `transfersFiat` needs them, besides what `transfers` needs. */
export interface TransfersFiatLedger extends DepositAddressesLedger {
  /** A page of an account's withdrawals by `Iban`, by time of creation. */
  listFiatWithdrawals(accountId: string, page: OrderedPage): Promise<readonly FiatWithdrawal[]>;
  /** The withdrawal that was booked under this key. */
  findFiatWithdrawalByKey(operationKey: string): Promise<FiatWithdrawal | undefined>;
  /**
   * Takes `balanceAmount` from the balance, once for each `operationKey`, and starts the withdrawal as `pending`.
   *
   * @throws BadRequestError `bad-request` where the account does not hold enough
   */
  createFiatWithdrawal(write: Write, request: FiatWithdrawalRequest): Promise<FiatWithdrawal>;
}
