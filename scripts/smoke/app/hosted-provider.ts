/** The provider of docs/embedding.md, and the calls that check whether a host serves it. @module */
import { createClient, ProviderError } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createProvider, type HandlersFor, NotFoundError } from "@provider-connectivity/server";
import type { Signer } from "@provider-connectivity/signing";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";

const API_KEY = "hosted";
const SECRET = "the secret of a provider that only tests call";
const SIGNING = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;
const ACCOUNT = { id: "main", title: "Main", status: "active" } as const;
const verifier = await createHmacVerifier(SIGNING, SECRET);

const quote = {
  id: "quote-1",
  fromAsset: { nationalCurrencyCode: "USD" },
  fromAmount: "1",
  toAsset: { nationalCurrencyCode: "EUR" },
  toAmount: "1",
  conversionFeeBps: 0,
  status: "ready",
  createdAt: "2030-01-01T00:00:00.000Z",
  expiresAt: "2030-01-01T00:01:00.000Z",
} as const;

/** One account that can convert: requests with and without a body. */
export const handlers = {
  getAdditionalAssets: () => ({ status: 200, body: { assets: [] } }),
  getAssetDetails: () => {
    throw new NotFoundError("There is no such asset.");
  },
  getAccounts: () => ({ status: 200, body: { accounts: [ACCOUNT] } }),
  getAccountDetails: () => ({ status: 200, body: ACCOUNT }),
  getBalances: () => ({ status: 200, body: { balances: [] } }),
  getQuoteCapabilities: () => ({ status: 200, body: { capabilities: [] } }),
  getQuotes: () => ({ status: 200, body: { quotes: [] } }),
  getQuoteDetails: () => ({ status: 200, body: quote }),
  createQuote: ({ body: { fromAmount = "1" } }) => ({ status: 200, body: { ...quote, fromAmount } }),
  executeQuote: () => ({ status: 200, body: { ...quote, status: "executed" } }),
} satisfies Partial<HandlersFor<typeof contract, never>>;

export const options = {
  components: ["liquidity"] as const,
  credentials: {
    find: (apiKey: string) => (apiKey === API_KEY ? { apiKey, customerId: "customer", verifier } : undefined),
  },
  accounts: {
    find: (id: string, customerId: string) => (id === ACCOUNT.id ? { id, customerId } : undefined),
  },
};

export const hostedProvider = createProvider(contract, handlers, options);

/**
 * Calls the provider at a host: a request without and one with a body, a wrong signature, and an unknown path.
 *
 * @param origin of the host, which serves the provider at `/v2`
 * @throws Error for the first wrong response
 */
export async function callHost(origin: string): Promise<void> {
  const signer = await createHmacSigner(SIGNING, SECRET);
  const as = (own: Pick<Signer, "sign">) =>
    createClient(contract, { baseUrl: `${origin}/v2`, apiKey: API_KEY, signer: own, retries: { attempts: 1 } });

  const { accounts } = await as(signer).getAccounts({ query: { limit: 1 } });
  expect(accounts[0]?.id === ACCOUNT.id, "a signed GET gets the account");

  const { fromAsset, toAsset } = quote;
  const body = { fromAsset, toAsset, fromAmount: "2.50" };
  const made = await as(signer).createQuote({ params: { accountId: ACCOUNT.id }, body });
  expect(made.fromAmount === "2.50", "a signed POST gets a quote for its body");

  const wrong = as({ sign: (message) => signer.sign({ ...message, nonce: "another" }) });
  const error: unknown = await wrong.getAccounts().catch((thrown: unknown) => thrown);
  const isRefused =
    error instanceof ProviderError && error.status === 400 && error.propertyName === "X-FBAPI-SIGNATURE";
  expect(isRefused, `a wrong signature is refused, not ${String(error)}`);

  const { status } = await fetch(`${origin}/v2/nowhere`);
  expect(status === 404, `an unknown path gets 404, not ${status}`);
}

function expect(condition: boolean, description: string): void {
  if (!condition) throw new Error(`failed: ${description}`);
}
