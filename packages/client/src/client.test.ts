import { api, contract, createQuote, getAccountDetails, getAccounts } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createClient } from "./index.ts";
import { json, provide } from "./testing/test-provider.ts";

const quoteBody = {
  fromAsset: { nationalCurrencyCode: "EUR" },
  toAsset: { nationalCurrencyCode: "USD" },
  fromAmount: "10",
} as const;

test("a call by operation sends path, query, headers and body, and returns the success", async () => {
  const { options, received } = provide(json(200, { id: "q1" }));
  const client = createClient(api, options);
  const headers = { "X-FBAPI-INITIATED-BY": "someone" };
  const quote = await client.call(createQuote, { params: { accountId: "a 1/é" }, headers, body: quoteBody });
  expect(quote).toEqual({ id: "q1" });
  expect(received[0]?.request.method).toBe("POST");
  expect(received[0]?.request.url).toBe("https://provider.test/v2/accounts/a%201%2F%C3%A9/liquidity/quotes");
  expect(received[0]?.header("X-FBAPI-INITIATED-BY")).toBe("someone");
  expect(received[0]?.header("Content-Type")).toBe("application/json");
  expect(JSON.parse(received[0]?.body ?? "")).toEqual(quoteBody);
});

test("the input is optional if all its members are", async () => {
  const { options, received } = provide(json(200, { accounts: [] }));
  expect(await createClient(api, options).call(getAccounts)).toEqual({ accounts: [] });
  expect(received[0]?.request.url).toBe("https://provider.test/v2/accounts");
});

test("a result contains the data or the error, and the response", async () => {
  const { options } = provide(json(200, { id: "a1" }), json(404, { message: "none", errorType: "not-found" }));
  const client = createClient(api, options);
  const found = await client.result(getAccountDetails, { params: { accountId: "a1" } });
  const missing = await client.result(getAccountDetails, { params: { accountId: "a2" } });
  expect([found.data, found.error, found.response?.status]).toEqual([{ id: "a1" }, undefined, 200]);
  expect([missing.data, missing.error?.errorType, missing.response?.status]).toEqual([undefined, "not-found", 404]);
});

test("a client of the whole contract has a method for every operation", async () => {
  const { options, received } = provide(json(200, { id: "q1" }));
  const client = createClient(contract, options);
  expect(await client.createQuote({ params: { accountId: "a1" }, body: quoteBody })).toEqual({ id: "q1" });
  expect(received[0]?.request.url).toMatch(/\/accounts\/a1\/liquidity\/quotes$/);
  for (const id of Object.keys(contract.operations)) expect(client).toHaveProperty(id, expect.any(Function));
});

test("a client of the light contract has no methods for operations", () => {
  const client = createClient(api, provide().options);
  expect(client).not.toHaveProperty("createQuote");
  expect(Object.keys(client).toSorted()).toEqual(["call", "paginate", "result"]);
});

test("does not follow redirects", async () => {
  const { options, received } = provide(
    new Response(null, { status: 302, headers: { Location: "https://else.test/" } }),
  );
  const { error } = await createClient(api, options).result(getAccounts);
  expect(received.map(({ request }) => request.redirect)).toEqual(["manual"]);
  expect(error).toMatchObject({ status: 302, outcome: "refused" });
});
