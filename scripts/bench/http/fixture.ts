/** The requests to each server and the expected responses. @module */

export const API_KEY = "bench-key";
export const CUSTOMER = "bench-customer";
export const PATH = "/accounts";
export const TARGET = `${PATH}?limit=10`;

/** The headers of requests. All but the key differ between requests. */
export const HEADERS = {
  key: "X-FBAPI-KEY",
  nonce: "X-FBAPI-NONCE",
  timestamp: "X-FBAPI-TIMESTAMP",
  signature: "X-FBAPI-SIGNATURE",
} as const;

/** The accounts of one customer, in list order. */
export const ACCOUNTS = Array.from({ length: 50 }, (_, index) => ({
  id: `account-${String(index + 1).padStart(3, "0")}`,
  title: `Account number ${index + 1}`,
  description: "An account for the bench",
  status: "active" as const,
}));

/** The first page, as every server sends it. */
export const BODY = JSON.stringify({ accounts: ACCOUNTS.slice(0, 10) });

/** As long as the kit's request ids, so that all servers send the same number of bytes. */
export const REQUEST_ID = "00000000-0000-4000-8000-000000000000";
