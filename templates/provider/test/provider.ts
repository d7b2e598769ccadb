/** The provider on a ledger in memory, and a client that signs what it sends. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createIdempotencyStore, createMemoryIdempotencyRecords, type Logger } from "@provider-connectivity/server";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { createApp } from "../src/app.ts";
import type { Ledger } from "../src/kit.ts";
import { DEMO_CUSTOMER } from "../src/memory/demo.ts";
import { createMemoryLedger } from "../src/memory/memory-ledger.ts";

const SIGNING = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;
const SECRET = "a secret for tests";
const API_KEY = "test-key";
const ORIGIN = "http://provider.test";

const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Two providers on one ledger are one provider that has lost its records in between. */
export function startProvider(ledger: Ledger = createMemoryLedger()) {
  const verifier = createVerifier(SIGNING, SECRET);
  const customer = { apiKey: API_KEY, customerId: DEMO_CUSTOMER, verifier };
  const idempotency = createIdempotencyStore({ records: createMemoryIdempotencyRecords() });
  const app = createApp(
    {
      ledger,
      credentials: { find: (apiKey) => (apiKey === API_KEY ? customer : undefined) },
      records: { idempotency, check: () => {} },
      platform: { policy: "when-present" },
      logger: silent,
    },
    "/v2",
  );
  const clientWith = (secret: string) =>
    createClient(contract, {
      baseUrl: `${ORIGIN}/v2`,
      apiKey: API_KEY,
      signing: createSigner(SIGNING, secret),
      fetch: async (signed) => app.fetch(signed),
      retries: { attempts: 1 },
    });
  const get = async (path: string) => app.fetch(new Request(ORIGIN + path));
  return { ledger, client: clientWith(SECRET), stranger: clientWith("another secret"), get };
}

/** What an account can use of an asset. */
export async function available(
  { client }: Pick<ReturnType<typeof startProvider>, "client">,
  accountId: string,
  query: NonNullable<Parameters<typeof client.getBalances>[0]["query"]>,
): Promise<string | undefined> {
  const { balances } = await client.getBalances({ params: { accountId }, query });
  return balances[0]?.availableAmount;
}

/** A withdrawal's amount and key, as its request begins. */
export function request(balanceAmount: string, idempotencyKey: string = crypto.randomUUID()) {
  return { balanceAmount, idempotencyKey };
}
