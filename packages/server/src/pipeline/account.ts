import type { Account } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import type { Limits } from "../limits.ts";
import type { Accounts } from "../options.ts";
import { reach } from "../reach.ts";

/**
 * Finds the account of the path.
 *
 * @throws NotFoundError, in the same words, for an unknown account and for another customer's; UnavailableError when the
 * look-up fails or takes too long
 */
export async function findAccount(
  accountId: string,
  customerId: string,
  { accounts, limits }: { accounts: Accounts; limits: Limits },
): Promise<Account> {
  const words = "The provider cannot look up accounts now.";
  const account = await reach(() => accounts.find(accountId, customerId), limits.storeTime, words);
  // The lookup is the provider's code: whose account it is, is checked here once more.
  if (account === undefined || account.customerId !== customerId) {
    throw new NotFoundError("There is no such account.");
  }
  return account;
}
