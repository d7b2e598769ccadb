import type { Deposit, DepositCapability, Withdrawal, WithdrawalCapability } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";

/** Your books, as far as the component `transfers` needs them: what may be moved, and what was. */
export interface TransfersLedger {
  /** How an account may deposit, in an order that lasts. One `deposit` has one policy, whatever the balance. */
  listDepositMethods(accountId: string): Promise<readonly DepositCapability[]>;
  /** How it may withdraw. Give each a `minWithdrawalAmount` above zero. */
  listWithdrawalMethods(accountId: string): Promise<readonly WithdrawalCapability[]>;
  /** A page of its deposits, by time of creation. */
  listDeposits(accountId: string, page: OrderedPage): Promise<readonly Deposit[]>;
  findDeposit(accountId: string, id: string): Promise<Deposit | undefined>;
  /** A page of its withdrawals by every method that you offer, by time of creation. */
  listWithdrawals(accountId: string, page: OrderedPage): Promise<readonly Withdrawal[]>;
  findWithdrawal(accountId: string, id: string): Promise<Withdrawal | undefined>;
}
