import type { Deposit, DepositCapability, Withdrawal, WithdrawalCapability } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";

/** The ledger methods of the component `transfers`: the available methods and past transfers. */
export interface TransfersLedger {
  /** The deposit methods of an account, in a stable order. A `deposit` has the same policy for every balance. */
  listDepositMethods(accountId: string): Promise<readonly DepositCapability[]>;
  /** The withdrawal methods of an account. Each needs a `minWithdrawalAmount` above zero. */
  listWithdrawalMethods(accountId: string): Promise<readonly WithdrawalCapability[]>;
  /** A page of its deposits, by time of creation. */
  listDeposits(accountId: string, page: OrderedPage): Promise<readonly Deposit[]>;
  findDeposit(accountId: string, id: string): Promise<Deposit | undefined>;
  /** A page of its withdrawals with any method that you offer, by time of creation. */
  listWithdrawals(accountId: string, page: OrderedPage): Promise<readonly Withdrawal[]>;
  findWithdrawal(accountId: string, id: string): Promise<Withdrawal | undefined>;
}
