/** A provider with one account, for every runtime with Web APIs. @module */
import { contract } from "@provider-connectivity/contract";
import { createProvider } from "@provider-connectivity/server";
import type { Verifier } from "@provider-connectivity/signing";
import type { Hono } from "hono";

export const ACCOUNT = { id: "account-1", title: "Main", status: "active" } as const;

/** Creates the provider. Each API key has a separate verifier. */
export function smokeProvider(verifiers: ReadonlyMap<string, Verifier>): Hono {
  return createProvider(
    contract,
    {
      getAdditionalAssets: () => ({ status: 200, body: { assets: [] } }),
      getAssetDetails: () => ({ status: 404, body: { message: "There is no such asset.", errorType: "not-found" } }),
      getAccounts: () => ({ status: 200, body: { accounts: [ACCOUNT] } }),
      getAccountDetails: () => ({ status: 200, body: ACCOUNT }),
      getBalances: () => ({ status: 200, body: { balances: [] } }),
    },
    {
      credentials: { find: (apiKey) => credential(apiKey, verifiers.get(apiKey)) },
      accounts: { find: (id, customerId) => (id === ACCOUNT.id ? { id, customerId } : undefined) },
    },
  );
}

function credential(apiKey: string, verifier: Verifier | undefined) {
  return verifier === undefined ? undefined : { apiKey, customerId: "customer-1", verifier };
}
