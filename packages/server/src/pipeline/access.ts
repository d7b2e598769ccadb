/** What the caller may use: the components of the API key, and the accounts of the customer. @module */
import { andThen } from "../and-then.ts";
import { callDependency } from "../call-dependency.ts";
import type { Exchange } from "./exchange.ts";
import type { Credential, OwnedAccount } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";

/** The message if `offeredTo` fails. */
export const OFFER_UNAVAILABLE = "The provider cannot look up its offer at the moment.";

/** The offered components that an API key may use. */
export function permittedComponents(
  offered: ReadonlySet<string>,
  { permissions }: Pick<Credential, "permissions">,
): ReadonlySet<string> {
  return permissions === undefined ? offered : new Set(permissions.filter((name) => offered.has(name)));
}

/**
 * Checks that the API key may use the operation.
 *
 * @throws NotFoundError, the same as for a component that is not offered
 */
export function checkPermission(exchange: Exchange): void {
  const { components } = exchange.route.operation;
  exchange.permitted = permittedComponents(exchange.runtime.offered, exchange.credential);
  if (components.length === 0 || components.some((name) => exchange.permitted.has(name))) return;
  throw new NotFoundError("There is no such operation.");
}

/**
 * Checks that the operation is offered to the account of the path.
 *
 * @throws NotFoundError, the same as for a component that is not offered
 * @throws UnavailableError if the look-up fails
 */
export function checkComponent(exchange: Exchange): void | Promise<void> {
  const { route, account, runtime } = exchange;
  const { offeredTo } = runtime;
  if (account === undefined || offeredTo === undefined || route.operation.components.length === 0) return;
  return checkOffer(exchange, { offeredTo, account });
}

async function checkOffer(
  { route, credential, permitted, runtime }: Exchange,
  { offeredTo, account }: { offeredTo: NonNullable<Runtime["offeredTo"]>; account: OwnedAccount },
): Promise<void> {
  const { components } = route.operation;
  const { limits } = runtime;
  for (const component of components) {
    if (!permitted.has(component)) continue;
    const accounts = await callDependency(() => offeredTo(component, credential.customerId), {
      timeoutMs: limits.storeTimeoutMs,
      unavailableMessage: OFFER_UNAVAILABLE,
    });
    if (accounts === "*" || accounts.includes(account.id)) return;
  }
  throw new NotFoundError("This operation is not offered to the account.");
}

/**
 * Finds the account of the path, if the operation has one.
 *
 * @throws NotFoundError with the same message for an unknown account and another customer's
 * @throws UnavailableError if the look-up fails or takes too long
 */
export function findAccount(exchange: Exchange): void | Promise<void> {
  const { route, params, credential, runtime } = exchange;
  const { accountParameter } = route.operation;
  if (accountParameter === undefined) return;
  const accountId = String(params[accountParameter]);
  const found = callDependency(() => runtime.accounts.find(accountId, credential.customerId), {
    timeoutMs: runtime.limits.storeTimeoutMs,
    unavailableMessage: "The provider cannot look up accounts at the moment.",
  });
  return andThen(found, (account) => {
    // The look-up is provider code, so check the owner again here.
    if (account === undefined || account.customerId !== credential.customerId)
      throw new NotFoundError("There is no such account.");
    exchange.account = account;
  });
}
