import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { demoAccounts } from "@provider-connectivity/sandbox";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createFakeProvider } from "./index.ts";

const fake = await createFakeProvider();
const server = setupServer(...fake.handlers);
const client = createClient(contract, { ...fake.clientOptions, retries: { attempts: 1 } });
const accountId = demoAccounts.alderMain.id;
const params = { accountId };
const usd = { nationalCurrencyCode: "USD" } as const;
const eur = { nationalCurrencyCode: "EUR" } as const;

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => fake.reset());
afterAll(() => server.close());

const quoteOf = () => client.createQuote({ params, body: { fromAsset: usd, toAsset: eur, fromAmount: "100" } });

test("a created quote can be read, and its execution changes balances", async () => {
  const before = await client.getBalances({ params });
  const quote = await quoteOf();
  expect(await client.getQuoteDetails({ params: { ...params, id: quote.id } })).toEqual(quote);
  expect((await client.getQuotes({ params })).quotes).toEqual([quote]);
  await client.executeQuote({ params: { ...params, id: quote.id } });
  const after = await client.getBalances({ params });
  expect(after).not.toEqual(before);
});

test("responds with an override until reset", async () => {
  fake.override("createQuote", { status: 400, body: { message: "no", errorType: "unsupported-conversion" } });
  await expect(quoteOf()).rejects.toMatchObject({ status: 400, errorType: "unsupported-conversion" });
  await expect(quoteOf()).rejects.toMatchObject({ status: 400 });
  await fake.reset();
  expect(await quoteOf()).toMatchObject({ status: "ready" });
});
