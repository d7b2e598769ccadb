import type { Contract } from "@provider-connectivity/core";
import type { Credential } from "./context.ts";
import type { AnyProviderOptions } from "./options.ts";
import { permittedComponents } from "./pipeline/component.ts";

/** The body of `GET /capabilities`: what is offered to the API key, and to which of the customer's accounts. */
export async function capabilities(
  contract: Contract,
  offered: ReadonlySet<string>,
  { offeredTo, requirements, inProgress = [] }: Pick<AnyProviderOptions, "offeredTo" | "requirements" | "inProgress">,
  { customerId, ...credential }: Pick<Credential, "customerId" | "permissions">,
): Promise<object> {
  const permitted = permittedComponents(offered, credential);
  const components: Record<string, "*" | readonly string[]> = {};
  for (const name of contract.components.names) {
    if (!offered.has(name) || inProgress.includes(name)) continue;
    if (permitted.has(name)) components[name] = (await offeredTo?.(name, customerId)) ?? "*";
    // The contract wants these to be named, also where there is nothing behind the name.
    else if (contract.components.always.includes(name)) components[name] = [];
  }
  return { version: contract.version, components, ...(requirements === undefined ? {} : { requirements }) };
}
