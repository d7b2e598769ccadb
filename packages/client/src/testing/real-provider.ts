/** A provider of this repository that offers everything, for one customer. Tests only. @module */
import { contract } from "@provider-connectivity/contract";
import { createProvider, type ProviderOptions } from "@provider-connectivity/server";
import { createSigner } from "@provider-connectivity/signing/node";
import type { Hono } from "hono";
import type { ClientOptions } from "../index.ts";
import { configuration, verifier } from "./test-provider.ts";

export const API_KEY = "key-of-the-customer";
const SECRET = "test secret";

/** Responds to one operation. The response is not validated. */
type AnyHandler = (request: { query: Record<string, unknown>; body: unknown }) => { status: number; body: unknown };

/** Creates the provider. Each operation responds with its handler, or with `{}`. */
export function realProvider(handlers: Readonly<Record<string, AnyHandler>>, options: object = {}): Hono {
  const all = Object.keys(contract.operations).map((id) => [id, handlers[id] ?? (() => ({ status: 200, body: {} }))]);
  const made = {
    components: contract.components.names,
    credentials: {
      find: (apiKey: string) => (apiKey === API_KEY ? { apiKey, customerId: "customer", verifier } : undefined),
    },
    accounts: { find: (id: string, customerId: string) => (id === "main" ? { id, customerId } : undefined) },
    idempotency: { run: (_scope: unknown, _body: unknown, execute: (key: string) => unknown) => execute("key") },
    platform: { policy: "when-present" },
    validateResponses: false,
    ...options,
  };
  return createProvider(
    contract,
    Object.fromEntries(all) as never,
    made as unknown as ProviderOptions<typeof contract, never>,
  );
}

/** Options for a client of the provider in this process. `change` modifies requests or responses in between. */
export function optionsOf(
  app: Hono,
  change: (response: Response) => Response | Promise<Response> = (response) => response,
) {
  return {
    baseUrl: "https://provider.test",
    apiKey: API_KEY,
    signer: createSigner(configuration, SECRET),
    fetch: async (request: Request) => change(await app.fetch(request)),
  } satisfies ClientOptions;
}
