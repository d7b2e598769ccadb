import { contract } from "@provider-connectivity/contract";
import { createProvider, type ProviderOptions } from "@provider-connectivity/server";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import type { Hono } from "hono";
import { API_KEY, CONFIGURATION, SECRET } from "./app/client-page.ts";

const ACCOUNTS = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
const verifier = createVerifier(CONFIGURATION, SECRET);

type AnyHandler = (request: { query: { limit: number; startingAfter?: string }; body: { idempotencyKey: string } }) => {
  status: number;
  body: unknown;
};

const handlers: Record<string, AnyHandler> = {
  getAccounts({ query: { limit, startingAfter } }) {
    const start = ACCOUNTS.findIndex(({ id }) => id === startingAfter) + 1;
    return { status: 200, body: { accounts: ACCOUNTS.slice(start, start + limit) } };
  },
  createQuote: () => ({ status: 200, body: { id: "quote" } }),
  createSubAccountWithdrawal: ({ body }) => ({ status: 201, body: { id: body.idempotencyKey } }),
  getCollateralAccountLinks: () => ({ status: 200, body: { collateralLinks: [{ id: "link" }] } }),
};

/** A provider that allows the page and signs collateral responses. Its responses are not validated. */
export function providerFor(origin: string): Hono {
  const ids = Object.keys(contract.operations);
  const all = Object.fromEntries(ids.map((id) => [id, handlers[id] ?? (() => ({ status: 200, body: {} }))]));
  const options = {
    components: contract.components.names,
    credentials: {
      find: (apiKey: string) => (apiKey === API_KEY ? { apiKey, customerId: "customer", verifier } : undefined),
    },
    accounts: { find: (id: string, customerId: string) => (id === "main" ? { id, customerId } : undefined) },
    idempotency: { run: (_scope: unknown, _body: unknown, execute: (key: string) => unknown) => execute("key") },
    platform: { policy: "when-present" },
    responseSigner: createSigner(CONFIGURATION, SECRET),
    validateResponses: false,
    cors: { origins: [origin] },
  };
  return createProvider(contract, all as never, options as unknown as ProviderOptions<typeof contract, never>);
}
