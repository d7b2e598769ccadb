/** The client. @module */
import type { Caller, ContractInfo, ContractTypes, TypesOfContract } from "@provider-connectivity/core";
import type { ClientCalls, NamedCalls } from "./calls.ts";
import type { ClientOptions } from "./client-options.ts";
import { createOperationCalls } from "./operation-calls.ts";
import { createSettings } from "./settings.ts";

interface WithCalls {
  createCalls(caller: Caller): object;
}

/** A client of one provider: calls by operation and, when it is made with a whole contract, each operation by its name. */
export type Client<C extends ContractInfo> = ClientCalls &
  (C extends WithCalls ? NamedCalls<TypesOfContract<C>> : unknown);

/**
 * Makes a client of one provider.
 *
 * @param contract the whole contract, or only its `api` to bundle no operations but those that are called
 * @throws TypeError when the base URL or the API key cannot be used
 * @example
 * const client = createClient(contract, { baseUrl, apiKey, signing });
 * const account = await client.getAccountDetails({ params: { accountId } });
 */
export function createClient<C extends ContractInfo<ContractTypes>>(contract: C, options: ClientOptions): Client<C> {
  const calls = createOperationCalls(createSettings(contract, options));
  const named = (contract as Partial<WithCalls>).createCalls?.(calls as unknown as Caller);
  return { ...named, ...calls } as unknown as Client<C>;
}
