import type { Account } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import type { Accounts } from "../options.ts";

/**
 * Finds the account of the path.
 *
 * @throws NotFoundError, in the same words, for an unknown account and for another customer's
 */
export async function findAccount(accountId: string, customerId: string, accounts: Accounts): Promise<Account> {
  const account = await accounts.find(accountId, customerId);
  // The lookup is the provider's code: whose account it is, is checked here once more.
  if (account === undefined || account.customerId !== customerId) {
    throw new NotFoundError("There is no such account.");
  }
  return account;
}
