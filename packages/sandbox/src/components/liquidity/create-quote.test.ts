import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../adapters/memory/create-memory-store.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { createSignedClient, walk } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

const MAIN = "/accounts/6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01/liquidity/quotes";
const ARCHIVE = "/accounts/6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03/liquidity/quotes";
const BIRCH = "/accounts/be5ff76b-6cc8-4a39-af40-fc71aea1865c/liquidity/quotes";
const usd = { nationalCurrencyCode: "USD" };
const eur = { nationalCurrencyCode: "EUR" };
const jpy = { nationalCurrencyCode: "JPY" };
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" };
const usdc = { assetId: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01" };
const nothing = { assetId: "nothing" };
const pair = { fromAsset: usd, toAsset: eur };

describe.each(storeKinds)("createQuote, in $kind", ({ open }) => {
  test("a quote contains its price, fee and lifetime, and is read as it was created", async () => {
    const { get, post } = await createSignedClient(await open());
    const { status, body, text } = await post(MAIN, { ...pair, fromAmount: "1000.50" });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        id: expect.any(String),
        fromAsset: usd,
        fromAmount: "1000.50",
        toAsset: eur,
        toAmount: "920.11",
        conversionFeeBps: 20,
        conversionFeeAsset: eur,
        status: "ready",
        createdAt: "2027-01-15T08:00:00.000Z",
        expiresAt: "2027-01-15T08:01:00.000Z",
      },
    });
    expect(await get(`${MAIN}/${String(body["id"])}`)).toMatchObject({ status: 200, text });
  });

  test("a quote for the received amount contains the amount to pay", async () => {
    const { post } = await createSignedClient(await open());
    expect(await post(MAIN, { fromAsset: usd, toAsset: btc, toAmount: "1" })).toMatchObject({
      status: 200,
      body: { fromAmount: "64645.42", toAmount: "1", conversionFeeAsset: btc },
    });
  });

  test("a listed asset has the decimal places of its definition", async () => {
    const { post } = await createSignedClient(await open());
    expect(await post(MAIN, { fromAsset: usdc, toAsset: usd, fromAmount: "1.234567" })).toMatchObject({
      status: 200,
      body: { toAmount: "1.22", conversionFeeBps: 5 },
    });
  });

  test("a quote for another customer's account is refused, and its quotes are invisible", async () => {
    const { get, post } = await createSignedClient(await open());
    const request = { ...pair, fromAmount: "1" };
    for (const path of [BIRCH, "/accounts/nobody/liquidity/quotes"]) {
      const response = { status: 404, body: { message: "There is no such account.", errorType: "not-found" } };
      expect(await post(path, request)).toMatchObject(response);
      expect(await get(path)).toMatchObject(response);
    }
    const { body } = await post(MAIN, request);
    for (const [path, key] of [
      [BIRCH, "birch-one"],
      [ARCHIVE, "alder-one"],
    ] as const) {
      expect(await get(`${path}/${String(body["id"])}`, key)).toMatchObject({
        status: 404,
        body: { message: "There is no such quote.", errorType: "not-found" },
      });
    }
  });

  test("an inactive account gets no quotes", async () => {
    const { get, post } = await createSignedClient(await open());
    expect(await post(ARCHIVE, { fromAsset: eur, toAsset: usd, fromAmount: "1" })).toMatchObject({
      status: 400,
      body: { message: "The account is inactive: it can be read, but not used.", errorType: "bad-request" },
    });
    expect(await get(ARCHIVE)).toMatchObject({ status: 200, body: { quotes: [] } });
  });
});

const unknownFrom = { errorType: "unknown-asset", requestPart: "body", propertyName: "fromAsset" };
const unknownTo = { errorType: "unknown-asset", requestPart: "body", propertyName: "toAsset" };
const unsupported = { errorType: "unsupported-conversion", requestPart: "body" };
const notADecimal = { errorType: "schema-property-error", requestPart: "body", propertyName: "/fromAmount" };
const badFrom = { errorType: "bad-request", requestPart: "body", propertyName: "/fromAmount" };
const notANumber = { ...badFrom, message: "The fromAmount must be a decimal number." };
const badTo = { errorType: "bad-request", requestPart: "body", propertyName: "/toAmount" };

test.each([
  [{ ...pair, fromAsset: nothing, fromAmount: "1" }, unknownFrom],
  [{ fromAsset: nothing, toAsset: nothing, fromAmount: "0" }, unknownFrom],
  [{ ...pair, toAsset: nothing, fromAmount: "1" }, unknownTo],
  [{ fromAsset: { nationalCurrencyCode: "CHF" }, toAsset: nothing, fromAmount: "1" }, unknownTo],
  [{ fromAsset: usd, toAsset: usd, fromAmount: "1" }, unsupported],
  [{ fromAsset: usd, toAsset: { nationalCurrencyCode: "CHF" }, fromAmount: "0" }, unsupported],
  [{ fromAsset: jpy, toAsset: eur, fromAmount: "1" }, unsupported],
  [{ ...pair, fromAsset: { ...usd, testAsset: true }, fromAmount: "1" }, unsupported],
  [{ ...pair, fromAmount: "1abc" }, notANumber],
  [{ ...pair, fromAmount: "1." }, notANumber],
  [{ ...pair, fromAmount: "1e2" }, notANumber],
  [
    { ...pair, toAmount: "1abc" },
    { ...badTo, message: "The toAmount must be a decimal number." },
  ],
  [{ ...pair, fromAmount: "-1" }, notADecimal],
  [{ ...pair, fromAmount: 1 }, notADecimal],
  [
    { ...pair, fromAmount: "0" },
    { ...badFrom, message: "The fromAmount must be above zero." },
  ],
  [
    { ...pair, toAmount: "0.00" },
    { ...badTo, message: "The toAmount must be above zero." },
  ],
  [
    { ...pair, fromAmount: "1.001" },
    { ...badFrom, message: "The fromAmount has more than the 2 decimal places of its asset." },
  ],
  [
    { fromAsset: usd, toAsset: jpy, toAmount: "0.5" },
    { ...badTo, message: "The toAmount has more than the 0 decimal places of its asset." },
  ],
  [
    { ...pair, fromAmount: "0.01" },
    { ...badFrom, message: "The fromAmount is too small: the toAmount would round to zero." },
  ],
  [
    { ...pair, fromAmount: "9".repeat(81) },
    { ...badFrom, message: "The fromAmount has more than 80 characters." },
  ],
  [
    { ...pair, fromAmount: "1", toAmount: "1" },
    { errorType: "schema-error", requestPart: "body" },
  ],
  [{ ...pair }, { requestPart: "body" }],
  [undefined, { errorType: "schema-error", requestPart: "body" }],
])("an invalid request is refused: %j", async (request, expected) => {
  const { get, post } = await createSignedClient(createMemoryStore());
  expect(await post(MAIN, request)).toMatchObject({ status: 400, body: expected });
  expect(await get(MAIN)).toMatchObject({ body: { quotes: [] } });
});

test.each([
  [
    { ...pair, fromAmount: "0.03" },
    { fromAmount: "0.03", toAmount: "0.01" },
  ],
  [{ ...pair, fromAmount: "007.10" }, { fromAmount: "007.10" }],
  [
    { fromAsset: usd, toAsset: jpy, toAmount: "152.0" },
    { fromAmount: "1.01", toAmount: "152.0" },
  ],
  [
    { ...pair, fromAmount: "1", id: "usd-eur", more: { of: ["this"] } },
    { fromAmount: "1", toAmount: "0.91" },
  ],
  [{ ...pair, fromAmount: "9".repeat(80) }, { fromAmount: "9".repeat(80) }],
])("a request at the limit is accepted: %j", async (request, expected) => {
  const { post } = await createSignedClient(createMemoryStore());
  expect(await post(MAIN, request)).toMatchObject({ status: 200, body: { status: "ready", ...expected } });
});

test("without a fee there is no fee asset", async () => {
  const { post } = await createSignedClient(createMemoryStore());
  const { body } = await post(MAIN, { fromAsset: usd, toAsset: jpy, fromAmount: "1" });
  expect(body).toMatchObject({ conversionFeeBps: 0, toAmount: "151" });
  expect(body).not.toHaveProperty("conversionFeeAsset");
});

test("the configuration determines the lifetime of quotes", async () => {
  const liquidity = { ...demoConfig.liquidity, quoteLifetimeMs: 30_000 };
  const { post } = await createSignedClient(createMemoryStore(), { config: { ...demoConfig, liquidity } });
  expect(await post(MAIN, { ...pair, fromAmount: "1" })).toMatchObject({
    body: { createdAt: "2027-01-15T08:00:00.000Z", expiresAt: "2027-01-15T08:00:30.000Z" },
  });
});

test("the pairs are listed in order, page by page, and the same for every customer", async () => {
  const { get } = await createSignedClient(createMemoryStore());
  const ids = demoConfig.liquidity.pairs.map(({ id }) => id);
  const list = { path: "/capabilities/liquidity/quotes", list: "capabilities" };
  expect((await walk(get, { ...list, limit: 5 })).flat()).toEqual(ids);
  expect((await walk(get, { ...list, limit: 5, before: ids.at(-1)! })).toReversed().flat()).toEqual(ids.slice(0, -1));
  const { body, text } = await get(list.path);
  expect(body["capabilities"]).toHaveLength(10);
  expect((body["capabilities"] as unknown[])[0]).toEqual({ id: "usd-eur", ...pair });
  expect((await get(list.path, "birch-one")).text).toBe(text);
  expect(await get(`${list.path}?startingAfter=nothing`)).toMatchObject({ status: 200, body: { capabilities: [] } });
});

test("every pair has two assets and can be quoted", async () => {
  const { get, post } = await createSignedClient(createMemoryStore());
  const { body } = await get("/capabilities/liquidity/quotes?limit=200");
  for (const capability of body["capabilities"] as { fromAsset: object; toAsset: object }[]) {
    expect(capability.fromAsset).not.toEqual(capability.toAsset);
    for (const amount of [{ fromAmount: "200" }, { toAmount: "1" }])
      expect(await post(MAIN, { ...capability, ...amount })).toMatchObject({ status: 200, body: { status: "ready" } });
  }
});
