import type { Balances } from "@provider-connectivity/contract";

/** An account's balance of one asset. */
export type Balance = Balances[number];

/** The ledger methods of the component `balances`. */
export interface BalancesLedger {
  /** All balances of an account, in a stable order. Inactive accounts have balances too. */
  listBalances(accountId: string): Promise<readonly Balance[]>;
}
