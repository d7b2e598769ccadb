import { test } from "node:test";
import assert from "node:assert/strict";
import { available, startProvider } from "./provider.ts";

const USD = { nationalCurrencyCode: "USD" } as const;
const BTC = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
const params = { accountId: "main" };

test("a quote is executed once, and both balances change", async () => {
  const provider = await startProvider();
  const { client } = provider;
  const quote = await client.createQuote({ params, body: { fromAsset: USD, toAsset: BTC, toAmount: "1" } });
  assert.equal(quote.status, "ready");
  assert.equal(quote.fromAmount, "50000");
  const execute = () => client.executeQuote({ params: { ...params, id: quote.id } });
  assert.equal((await execute()).status, "executed");
  await assert.rejects(execute(), { status: 400, errorType: "quote-not-ready" });
  assert.equal(await available(provider, "main", USD), "50000");
  assert.equal(await available(provider, "main", { cryptocurrencySymbol: "BTC" }), "6");
  assert.equal((await client.getQuoteDetails({ params: { ...params, id: quote.id } })).status, "executed");
});

test("the missing amount is computed from the given one", async () => {
  const { client } = await startProvider();
  const body = { fromAsset: BTC, toAsset: USD };
  assert.equal((await client.createQuote({ params, body: { ...body, fromAmount: "0.1" } })).toAmount, "5000");
  assert.equal((await client.createQuote({ params, body: { ...body, toAmount: "1" } })).fromAmount, "0.00002");
});

test("refuses unsupported quotes, with the first error", async () => {
  const { client } = await startProvider();
  const ask = (fromAsset: object, toAsset: object) =>
    client.createQuote({ params, body: { fromAsset, toAsset, fromAmount: "1" } as never });
  await assert.rejects(ask({ assetId: "nothing" }, USD), { errorType: "unknown-asset", propertyName: "fromAsset" });
  await assert.rejects(ask(USD, { assetId: "nothing" }), { errorType: "unknown-asset", propertyName: "toAsset" });
  await assert.rejects(ask(USD, USD), { errorType: "unsupported-conversion" });
});

test("a quote that exceeds the balance stays ready", async () => {
  const { client } = await startProvider();
  const { id } = await client.createQuote({ params, body: { fromAsset: USD, toAsset: BTC, toAmount: "100" } });
  await assert.rejects(client.executeQuote({ params: { ...params, id } }), { status: 400, errorType: "bad-request" });
  assert.equal((await client.getQuoteDetails({ params: { ...params, id } })).status, "ready");
});
