import type { Operation } from "@provider-connectivity/core";
import type { Credential } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import type { Limits } from "../limits.ts";
import type { AnyProviderOptions } from "../options.ts";
import { reach } from "../reach.ts";

/** What the caller is told where `offeredTo` fails. */
export const OFFER_IS_AWAY = "The provider cannot look up what it offers now.";

/**
 * Makes sure that the operation is offered to this account.
 *
 * @param offered the components that the API key may use
 * @throws NotFoundError, as for a component that is not offered at all; UnavailableError when the look-up fails
 */
export async function checkComponent(
  operation: Operation,
  {
    accountId,
    customerId,
    offered,
    offeredTo,
    limits,
  }: {
    accountId: string;
    customerId: string;
    offered: ReadonlySet<string>;
    offeredTo: AnyProviderOptions["offeredTo"];
    limits: Limits;
  },
): Promise<void> {
  if (offeredTo === undefined || operation.components.length === 0) return;
  for (const component of operation.components) {
    if (!offered.has(component)) continue;
    const accounts = await reach(() => offeredTo(component, customerId), limits.storeTime, OFFER_IS_AWAY);
    if (accounts === "*" || accounts.includes(accountId)) return;
  }
  throw new NotFoundError("This operation is not offered to the account.");
}

/** The offered components that the API key may use. */
export function permittedComponents(
  offered: ReadonlySet<string>,
  { permissions }: Pick<Credential, "permissions">,
): ReadonlySet<string> {
  return permissions === undefined ? offered : new Set(permissions.filter((name) => offered.has(name)));
}

/**
 * Makes sure that the API key may use the operation.
 *
 * @throws NotFoundError, as for a component that is not offered at all
 */
export function checkPermission({ components }: Operation, permitted: ReadonlySet<string>): void {
  if (components.length === 0 || components.some((component) => permitted.has(component))) return;
  throw new NotFoundError("There is no such operation.");
}
