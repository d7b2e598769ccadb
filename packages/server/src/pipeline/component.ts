import type { Operation } from "@provider-connectivity/core";
import { NotFoundError } from "../errors.ts";
import type { ProviderOptions } from "../options.ts";

/**
 * Makes sure that the operation is offered to this account.
 *
 * @param offered the provider's components
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
