/** A user's code, compiled with the installed packages by each supported TypeScript. @module */
import { createClient, ProviderError } from "@provider-connectivity/client";
import { api, contract, createQuote, type Handlers, type Quote } from "@provider-connectivity/contract";
import { contract as pinned } from "@provider-connectivity/contract/0.5.1";
import document from "@provider-connectivity/contract/openapi.json" with { type: "json" };
import type { Contract } from "@provider-connectivity/core";
import { equal } from "@provider-connectivity/core/validation";
import { createFakeProvider } from "@provider-connectivity/mocks";
import { createProvider } from "@provider-connectivity/server";
import { createHmacSigner } from "@provider-connectivity/signing/hmac";

const configuration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "hexstr",
} as const;
const signer = await createHmacSigner(configuration, "secret");
const client = createClient(contract, { baseUrl: "https://provider.example/v2", apiKey: "key", signer });

const { accounts } = await client.getAccounts({ query: { limit: 1 } });
export const title: string | undefined = accounts[0]?.title;

// @ts-expect-error -- without types, this would compile
await client.getAccounts({ query: { limit: "one" } });

const fake = await createFakeProvider({ preset: "bank" });
export const tested = createClient(contract, fake.clientOptions);
fake.override("getAccounts", { status: 200, body: { accounts: [] } }, { times: 1 });
// @ts-expect-error -- the contract has no such status
fake.override("getAccounts", { status: 302, body: { accounts: [] } });

export type Types = [Quote, Handlers<object>, Contract];
export const values = [api, createQuote, pinned, document.openapi, equal, createProvider, ProviderError];
