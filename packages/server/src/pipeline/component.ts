import type { Operation } from "@provider-connectivity/core";
import type { Credential } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import type { ProviderOptions } from "../options.ts";

/**
 * Makes sure that the operation is offered to this account.
 *
 * @param offered the components that the API key may use
 * @throws NotFoundError, as for a component that is not offered at all
 */
export async function checkComponent(
  operation: Operation,
  {
    accountId,
    customerId,
    offered,
    offeredTo,
  }: { accountId: string; customerId: string; offered: ReadonlySet<string>; offeredTo: ProviderOptions["offeredTo"] },
): Promise<void> {
  if (offeredTo === undefined || operation.components.length === 0) return;
  for (const component of operation.components) {
    if (!offered.has(component)) continue;
    const accounts = await offeredTo(component, customerId);
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
