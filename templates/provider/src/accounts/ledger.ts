import type { Account } from "@provider-connectivity/contract";
import type { Page } from "../shared/page.ts";

/** An account in your ledger, without its balances. */
export type AccountRecord = Omit<Account, "balances">;

/** The ledger methods of the component `accounts`. */
export interface AccountsLedger {
  /** A page of a customer's accounts, active or not, in a stable order. */
  listAccounts(customerId: string, page: Page): Promise<readonly AccountRecord[]>;
  /** An account, if it exists and belongs to the customer. Called once for each request with an account. */
  findAccount(customerId: string, accountId: string): Promise<AccountRecord | undefined>;
}
