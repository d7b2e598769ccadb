import type { Contract } from "@provider-connectivity/core";
import type { ProviderOptions } from "./options.ts";

/** The body of `GET /capabilities`: what is offered, and to which of the customer's accounts. */
export async function capabilities(
  contract: Contract,
  offered: ReadonlySet<string>,
  { offeredTo, requirements }: Pick<ProviderOptions, "offeredTo" | "requirements">,
  customerId: string,
): Promise<object> {
  const components: Record<string, "*" | readonly string[]> = {};
  for (const name of contract.components.names) {
    if (offered.has(name)) components[name] = (await offeredTo?.(name, customerId)) ?? "*";
  }
  return { version: contract.version, components, ...(requirements === undefined ? {} : { requirements }) };
}
