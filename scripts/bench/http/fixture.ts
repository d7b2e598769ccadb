/** What is asked of each server and what each has to answer. @module */

export const API_KEY = "bench-key";
export const CUSTOMER = "bench-customer";
export const PATH = "/accounts";
export const TARGET = `${PATH}?limit=10`;

/** The request's headers; all but the key differ from request to request. */
export const HEADERS = {
  key: "X-FBAPI-KEY",
  nonce: "X-FBAPI-NONCE",
  timestamp: "X-FBAPI-TIMESTAMP",
  signature: "X-FBAPI-SIGNATURE",
} as const;

/** The accounts of one customer, in the order in which they are listed. */
export const ACCOUNTS = Array.from({ length: 50 }, (_, index) => ({
  id: `account-${String(index + 1).padStart(3, "0")}`,
  title: `Account number ${index + 1}`,
  description: "Held for the bench",
  status: "active" as const,
}));

/** The first page, as every server sends it. */
export const BODY = JSON.stringify({ accounts: ACCOUNTS.slice(0, 10) });

/** As long as the request id that the kit makes, so that each server sends as many bytes. */
export const REQUEST_ID = "00000000-0000-4000-8000-000000000000";
