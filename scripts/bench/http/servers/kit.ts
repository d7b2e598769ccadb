import { contract } from "@provider-connectivity/contract";
import { createProvider, type HandlersFor } from "@provider-connectivity/server";
import { createVerifier } from "@provider-connectivity/signing/node";
import { ACCOUNTS, API_KEY, CUSTOMER } from "../fixture.ts";
import type { Scheme } from "../scheme.ts";

/** The kit's whole pipeline in production mode, with a list in memory. */
export function createKitApp({ configuration, verifyingKey }: Scheme) {
  const verifier = createVerifier(configuration, verifyingKey);
  const credential = { apiKey: API_KEY, customerId: CUSTOMER, verifier };
  return createProvider(contract, handlers, {
    credentials: { find: (apiKey) => (apiKey === API_KEY ? credential : undefined) },
    accounts: { find: (id) => (byId.has(id) ? { id, customerId: CUSTOMER } : undefined) },
    validateResponses: false,
  });
}

const byId = new Map(ACCOUNTS.map((account, index) => [account.id, index]));
const ABSENT = { status: 404, body: { message: "It does not exist.", errorType: "not-found" } } as const;

const handlers: HandlersFor<typeof contract, never> = {
  getAdditionalAssets: () => ({ status: 200, body: { assets: [] } }),
  getAssetDetails: () => ABSENT,
  getAccounts: ({ query: { limit, startingAfter } }) => {
    const start = startingAfter === undefined ? 0 : (byId.get(startingAfter) ?? ACCOUNTS.length) + 1;
    return { status: 200, body: { accounts: ACCOUNTS.slice(start, start + limit) } };
  },
  getAccountDetails: (_request, { account }) => {
    const found = ACCOUNTS[byId.get(account.id) ?? -1];
    return found === undefined ? ABSENT : { status: 200, body: found };
  },
  getBalances: () => ({ status: 200, body: { balances: [] } }),
};
