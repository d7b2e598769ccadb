/** Parameters of the path, the query and the headers. */
import { expect, test } from "vitest";
import { providerWith, seen, send } from "./testing/provider.ts";

test("an account id that the contract does not allow is an error in the path", async () => {
  expect(await seen(send(providerWith(), "/accounts/a.b"))).toEqual({
    status: 400,
    body: {
      message: expect.any(String),
      errorType: "schema-property-error",
      requestPart: "params",
      propertyName: "/accountId",
    },
  });
});

test.each([
  ["/accounts?limit=0", "/limit"],
  ["/accounts?limit=-1", "/limit"],
  ["/accounts?limit=201", "/limit"],
  ["/accounts?limit=abc", "/limit"],
  ["/accounts?limit=1.5", "/limit"],
  ["/accounts?limit=", "/limit"],
  ["/accounts?limit=1&limit=2", "/limit"],
  ["/accounts?limit=0x10", "/limit"],
  ["/accounts?balances=foo", "/balances"],
  ["/accounts?balances=", "/balances"],
  ["/accounts?balances=TRUE", "/balances"],
  ["/accounts/mine/balances?cryptocurrencySymbol=ZZZ", "/cryptocurrencySymbol"],
])("%s is an error in the query at %s", async (target, propertyName) => {
  expect(await seen(send(providerWith(), target))).toEqual({
    status: 400,
    body: { message: expect.any(String), errorType: "schema-property-error", requestPart: "querystring", propertyName },
  });
});

test.each([
  [
    "/accounts?startingAfter=x&endingBefore=y",
    "startingAfter",
    "The query parameters startingAfter, endingBefore exclude each other; this request has startingAfter and endingBefore.",
  ],
  [
    "/accounts/mine/balances?assetId=x&nationalCurrencyCode=USD",
    "/assetId",
    "The query parameters assetId, nationalCurrencyCode, cryptocurrencySymbol exclude each other; this request has assetId and nationalCurrencyCode.",
  ],
  [
    "/accounts/mine/balances?assetId=x&nationalCurrencyCode=USD&cryptocurrencySymbol=BTC",
    "/assetId",
    "The query parameters assetId, nationalCurrencyCode, cryptocurrencySymbol exclude each other; this request has assetId and nationalCurrencyCode and cryptocurrencySymbol.",
  ],
])("refuses mutually exclusive parameters: %s", async (target, propertyName, message) => {
  expect(await seen(send(providerWith(), target))).toEqual({
    status: 400,
    body: { message, errorType: "schema-error", propertyName, requestPart: "querystring" },
  });
});

test("handlers see typed values, defaults, and no empty strings or unknown parameters", async () => {
  const queries: unknown[] = [];
  const app = providerWith({
    handlers: {
      getAccounts: ({ query }) => {
        queries.push(query);
        return { status: 200, body: { accounts: [] } };
      },
    },
  });
  await send(app, "/accounts");
  await send(app, "/accounts?limit=200&balances=true&startingAfter=a%20b%2Fc&unknown=1");
  await send(app, "/accounts?startingAfter=&endingBefore=x");
  await send(app, "/accounts?startingAfter=true&balances=false");
  expect(queries).toStrictEqual([
    { limit: 10 },
    { limit: 200, balances: true, startingAfter: "a b/c" },
    { limit: 10, endingBefore: "x" },
    { limit: 10, balances: false, startingAfter: "true" },
  ]);
});

test("a parameter counts only in the place that the contract names", async () => {
  let received: unknown;
  const app = providerWith({
    handlers: {
      getAccountDetails: ({ params, query, headers }, { account }) => {
        received = { params, query, headers };
        return { status: 200, body: { id: account.id, title: "Main", status: "active" } };
      },
    },
  });
  const headers = { accountId: "theirs", balances: "true", "X-FBAPI-INITIATED-BY": "ada" };
  await send(app, "/accounts/mine?accountId=theirs&X-FBAPI-INITIATED-BY=eve", { headers });
  expect(received).toStrictEqual({
    params: { accountId: "mine" },
    query: {},
    headers: { "X-FBAPI-INITIATED-BY": "ada" },
  });
});
