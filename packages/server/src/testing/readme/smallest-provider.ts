import { contract } from "@provider-connectivity/contract";
import { createCredentials, createProvider, NotFoundError } from "@provider-connectivity/server";
import { serve } from "@provider-connectivity/server/node";
import { createVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";

const verifier = createVerifier(
  { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" },
  process.env["API_SECRET"] ?? "a secret",
);
const main = { id: "main", title: "Main", status: "active" } as const;

const provider = createProvider(
  contract,
  {
    getAccounts: () => ({ status: 200, body: { accounts: [main] } }),
    getAccountDetails: () => ({ status: 200, body: main }),
    getBalances: () => ({ status: 200, body: { balances: [] } }),
    getAdditionalAssets: () => ({ status: 200, body: { assets: [] } }),
    getAssetDetails: () => {
      throw new NotFoundError("There is no such asset.");
    },
  },
  {
    credentials: createCredentials([{ apiKey: "a key", customerId: "a customer", verifier }]),
    accounts: { find: (id, customerId) => (id === main.id ? { id, customerId } : undefined) },
  },
);

await serve(new Hono().route("/v2", provider), { port: 8000 });
