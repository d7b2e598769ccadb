/** The provider with the ledger of src/ledger.ts, and a client that signs its requests. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import {
  createCredentials,
  createIdempotencyStore,
  createMemoryIdempotencyRecords,
  type Logger,
} from "@provider-connectivity/server";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { after } from "node:test";
import { type AppOptions, createApps } from "../src/app.ts";
import type { OpenLedger } from "../src/ledger.ts";
import { DEMO_CUSTOMER } from "../src/memory/demo.ts";
import { openTestBooks } from "./books.ts";

const SIGNING = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;
const SECRET = "a secret for tests";
const API_KEY = "test-key";
const ORIGIN = "http://provider.test";

const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const READY = { check: async () => {} };

const opened: OpenLedger[] = [];
after(async () => {
  for (const books of opened) await books.close();
});

/**
 * Starts a provider without a port. A second one with the ledger of the first simulates the loss of the idempotency records.
 */
export async function startProvider({
  addresses,
  rateLimits,
  guards,
  receivers = [],
  platform = { policy: "when-present" },
  responseSigner,
  offeredTo,
  ...replaced
}: Partial<Pick<OpenLedger, "ledger" | "check">> &
  Pick<
    AppOptions,
    "addresses" | "rateLimits" | "guards" | "platform" | "receivers" | "responseSigner" | "offeredTo"
  > = {}) {
  const { ledger, check } = {
    ...(replaced.ledger === undefined ? await openBooks() : READY),
    ...replaced,
  } as OpenLedger;
  const idempotency = createIdempotencyStore({ records: createMemoryIdempotencyRecords() });
  const { api, operations } = createApps(
    {
      books: { ledger, check },
      credentials: createCredentials([
        { apiKey: API_KEY, customerId: DEMO_CUSTOMER, verifier: createVerifier(SIGNING, SECRET) },
      ]),
      records: { idempotency, check: () => {} },
      probe: DEMO_CUSTOMER,
      platform,
      receivers,
      responseSigner,
      ...(offeredTo === undefined ? {} : { offeredTo }),
      addresses,
      rateLimits,
      guards,
      logger: silent,
    },
    "/v2",
  );
  const clientWith = (secret: string) =>
    createClient(contract, {
      baseUrl: `${ORIGIN}/v2`,
      apiKey: API_KEY,
      signer: createSigner(SIGNING, secret),
      fetch: async (signed) => api.fetch(signed),
      retries: { attempts: 1 },
    });
  const get = async (path: string, init: RequestInit = {}) => api.fetch(new Request(ORIGIN + path, init));
  const getOperations = async (path: string) => operations.fetch(new Request(ORIGIN + path));
  const target = {
    baseUrl: `${ORIGIN}/v2`,
    customer: { apiKey: API_KEY, signer: createSigner(SIGNING, SECRET) },
    fetch: async (signed: Request) => api.fetch(signed),
  };
  return {
    ledger,
    client: clientWith(SECRET),
    clientWithWrongSecret: clientWith("another secret"),
    target,
    get,
    getOperations,
  };
}

async function openBooks(): Promise<OpenLedger> {
  const books = await openTestBooks();
  opened.push(books);
  return books;
}

/** The available balance of an account. */
export async function available(
  { client }: Pick<Awaited<ReturnType<typeof startProvider>>, "client">,
  accountId: string,
  query: NonNullable<Parameters<typeof client.getBalances>[0]["query"]>,
): Promise<string | undefined> {
  const { balances } = await client.getBalances({ params: { accountId }, query });
  return balances[0]?.availableAmount;
}

/** The amount and the key of a withdrawal request. */
export function request(balanceAmount: string, idempotencyKey: string = crypto.randomUUID()) {
  return { balanceAmount, idempotencyKey };
}
