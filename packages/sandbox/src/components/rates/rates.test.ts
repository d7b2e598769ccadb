import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../adapters/memory/create-memory-store.ts";
import type { SandboxConfig } from "../../config/sandbox-config.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { createSignedClient } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

const path = "/accounts/6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01/rate";
const BIRCH = "/accounts/be5ff76b-6cc8-4a39-af40-fc71aea1865c/rate";
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
const onBitcoin = { asset: btc, transferMethod: "PublicBlockchain" } as const;
const prefunded = { asset: btc, type: "Prefunded" } as const;
const wire = { asset: { nationalCurrencyCode: "USD" }, transferMethod: "Wire" } as const;
const strict = {
  ...demoConfig,
  rates: { orderBook: [{ id: "book", rate: "0.85" }] },
  ramps: {
    methods: [
      { id: "ramp", from: onBitcoin, to: wire, rate: "45000.5" },
      { id: "of-birch", from: prefunded, to: wire, rate: "45001", accounts: ["be5ff76b-6cc8-4a39-af40-fc71aea1865c"] },
    ],
  },
} as const satisfies SandboxConfig;

describe.each(storeKinds)("rates, in $kind", ({ open }) => {
  test("the rate of a conversion pair has the time of the clock in whole milliseconds", async () => {
    const { get, advance } = await createSignedClient(await open());
    advance(1234.5);
    const { status, body } = await get(`${path}?conversionPairId=btc-usd`);
    expect({ status, body }).toEqual({ status: 200, body: { rate: "64250.75", timestamp: 1_800_000_001_234 } });
  });

  test("a request without a pair id, or with empty ones, is a bad request", async () => {
    const { get } = await createSignedClient(await open());
    for (const query of ["", "?conversionPairId=&rampsPairId=&orderBookPairId="]) {
      expect(await get(path + query)).toMatchObject({
        status: 400,
        body: {
          message: "One of conversionPairId, rampsPairId and orderBookPairId is required.",
          errorType: "bad-request",
        },
      });
    }
  });

  test("an unknown account and another customer's are not found, for any rate", async () => {
    const { get } = await createSignedClient(await open());
    for (const account of [BIRCH, "/accounts/nobody/rate"]) {
      for (const query of ["", "?conversionPairId=btc-usd"])
        expect(await get(account + query)).toMatchObject({ status: 404, body: { errorType: "not-found" } });
    }
    expect(await get(`${BIRCH}?conversionPairId=btc-usd`, "birch-one")).toMatchObject({ status: 200 });
  });
});

test.each([
  "conversionPairId=7e1f7f16-7d02-4a5f-8f39-2d4f6c1b9a00&rampsPairId=&orderBookPairId=",
  "conversionPairId=&rampsPairId=7e1f7f16-7d02-4a5f-8f39-2d4f6c1b9a00&orderBookPairId=",
  "conversionPairId=&rampsPairId=&orderBookPairId=7e1f7f16-7d02-4a5f-8f39-2d4f6c1b9a00",
])("the demo configuration returns its default rate for an unknown pair: %s", async (query) => {
  const { get } = await createSignedClient(createMemoryStore());
  expect(await get(`${path}?${query}`)).toMatchObject({
    status: 200,
    body: { rate: "1.25", timestamp: 1_800_000_000_000 },
  });
});

test.each(["conversionPairId=ramp", "rampsPairId=book", "orderBookPairId=btc-usd", "conversionPairId=constructor"])(
  "the default configuration refuses an unknown pair: %s",
  async (query) => {
    const { get } = await createSignedClient(createMemoryStore(), { config: strict });
    expect(await get(`${path}?${query}`)).toMatchObject({
      status: 404,
      body: { message: "There is no such pair.", errorType: "not-found" },
    });
  },
);

test.each([
  ["conversionPairId=usd-eur&rampsPairId=ramp&orderBookPairId=book", "0.9215"],
  ["conversionPairId=&rampsPairId=ramp&orderBookPairId=book", "45000.5"],
  ["orderBookPairId=book", "0.85"],
])("of several pair ids the first counts: %s", async (query, rate) => {
  const { get } = await createSignedClient(createMemoryStore(), { config: strict });
  expect(await get(`${path}?${query}`)).toMatchObject({ status: 200, body: { rate } });
});

test("a ramp method has a rate only for the accounts that it is offered to", async () => {
  const { get } = await createSignedClient(createMemoryStore(), { config: strict });
  const query = "?rampsPairId=of-birch";
  expect(await get(BIRCH + query, "birch-one")).toMatchObject({ status: 200, body: { rate: "45001" } });
  expect(await get(path + query)).toMatchObject({ status: 404, body: { message: "There is no such pair." } });
});
