import type { Contract } from "@provider-connectivity/core";
import type { Credential } from "./context.ts";
import { callDependency } from "./call-dependency.ts";
import type { AnyHandler } from "./handler.ts";
import type { AnyProviderOptions } from "./options.ts";
import { OFFER_UNAVAILABLE, permittedComponents } from "./pipeline/access.ts";
import type { RequestContext } from "./pipeline/execution.ts";
import type { Runtime } from "./runtime.ts";

/** The handler of `getCapabilities`, which the runtime implements: lists the components that are offered to the API key. */
export function capabilitiesHandler({ contract, offered, limits }: Runtime, options: AnyProviderOptions): AnyHandler {
  return async (_input, context) => {
    const { credential } = context as RequestContext;
    const body = await callDependency(() => capabilities(contract, offered, options, credential), {
      timeoutMs: limits.storeTimeoutMs,
      unavailableMessage: OFFER_UNAVAILABLE,
    });
    return { status: 200, body };
  };
}

/** Returns the components that are offered to an API key, with the customer's accounts that may use them. */
async function capabilities(
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
    // The contract requires these names even if no account may use the components.
    else if (contract.components.always.includes(name)) components[name] = [];
  }
  return { version: contract.version, components, requirements };
}
