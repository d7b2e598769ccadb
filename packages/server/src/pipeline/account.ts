import { callDependency } from "../call-dependency.ts";
import { NotFoundError } from "../errors.ts";
import type { Exchange } from "./exchange.ts";

/**
 * Finds the account of the path, where the operation has one.
 *
 * @throws NotFoundError, with one message, for an unknown account and for another customer's
 * @throws UnavailableError when the look-up fails or takes too long
 */
export async function findAccount(exchange: Exchange): Promise<void> {
  const { route, params, credential, runtime } = exchange;
  const { accountParameter } = route.operation;
  if (accountParameter === undefined) return;
  const accountId = String(params[accountParameter]);
  const account = await callDependency(() => runtime.accounts.find(accountId, credential.customerId), {
    timeoutMs: runtime.limits.storeTimeoutMs,
    unavailableMessage: "The provider cannot look up accounts now.",
  });
  // The look-up is the provider's code: whose account it is, is checked here once more.
  if (account === undefined || account.customerId !== credential.customerId)
    throw new NotFoundError("There is no such account.");
  exchange.account = account;
}
