import type { Account } from "@provider-connectivity/contract";
import type { Page } from "../shared/page.ts";

/** An account as it stands in your books; its balances come from elsewhere. */
export type AccountRecord = Omit<Account, "balances">;

/** Your books, as far as the component `accounts` needs them. */
export interface AccountsLedger {
  /** A page of a customer's accounts, active or not, in an order that lasts. */
  listAccounts(customerId: string, page: Page): Promise<readonly AccountRecord[]>;
  /** An account, if it exists and is the customer's. Asked once for each request that names an account. */
  findAccount(customerId: string, accountId: string): Promise<AccountRecord | undefined>;
}
