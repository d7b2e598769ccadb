/** Exports of a user without explicit types. A compiler that writes declarations must be able to name their types. @module */
import { createClient } from "@provider-connectivity/client";
import { contract, createQuote } from "@provider-connectivity/contract";
import { createFakeProvider } from "@provider-connectivity/mocks";
import { createProvider } from "@provider-connectivity/server";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";

const configuration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "hexstr",
} as const;

export const signer = await createHmacSigner(configuration, "secret");
export const verifier = await createHmacVerifier(configuration, "secret");

export const client = createClient(contract, { baseUrl: "https://provider.example/v2", apiKey: "key", signer });
export const accounts = () => client.getAccounts({ query: { limit: 1 } });
export const quote = createQuote;

export const provider = createProvider(
  contract,
  {
    getAdditionalAssets: () => ({ status: 200, body: { assets: [] } }),
    getAssetDetails: () => ({ status: 404, body: { message: "There is no such asset.", errorType: "not-found" } }),
    getAccounts: () => ({ status: 200, body: { accounts: [] } }),
    getAccountDetails: () => ({ status: 404, body: { message: "There is no such account.", errorType: "not-found" } }),
    getBalances: () => ({ status: 200, body: { balances: [] } }),
  },
  {
    credentials: { find: (apiKey) => (apiKey === "key" ? { apiKey, customerId: "customer-1", verifier } : undefined) },
    accounts: { find: () => undefined },
  },
);

export const fake = await createFakeProvider({ preset: "bank" });
export const requests = fake.requests;
export const tested = createClient(contract, fake.clientOptions);
