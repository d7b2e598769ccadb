import type { FiatWithdrawal, FiatWithdrawalRequest } from "@provider-connectivity/contract";
import type { DepositAddressesLedger } from "../deposit-addresses/ledger.ts";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** The ledger methods of the component `transfersFiat`, in addition to those of `transfers`. */
export interface TransfersFiatLedger extends DepositAddressesLedger {
  /** A page of an account's `Iban` withdrawals, by time of creation. */
  listFiatWithdrawals(accountId: string, page: OrderedPage): Promise<readonly FiatWithdrawal[]>;
  /** The withdrawal that was booked with this key. */
  findFiatWithdrawalByKey(operationKey: string): Promise<FiatWithdrawal | undefined>;
  /**
   * Debits `balanceAmount` once for each `operationKey`, and creates the withdrawal as `pending`.
   *
   * @throws InvalidRequestError `bad-request` if the balance is too low
   */
  createFiatWithdrawal(write: Write, request: FiatWithdrawalRequest): Promise<FiatWithdrawal>;
}
