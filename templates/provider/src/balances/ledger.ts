import type { Balances } from "@provider-connectivity/contract";

/** What an account holds of one asset. */
export type Balance = Balances[number];

/** Your books, as far as the component `balances` needs them. */
export interface BalancesLedger {
  /** Everything that an account holds, in an order that lasts. An inactive account answers too. */
  listBalances(accountId: string): Promise<readonly Balance[]>;
}
