import { describe, expect, test } from "vitest";
import { deposit } from "../../domain/ledger/movements.ts";
import { createSignedCalls, idsIn, walk } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";
import { testSources } from "../../testing/test-runtime.ts";
import { postEntry } from "../ledger/post-entry.ts";

const MAIN = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";
const MARGIN = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a04";
const EMPTY = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a05";
const USDC = "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01";
const USDC_ON_SOLANA = "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02";
const BUCKET = "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03";
const path = `/accounts/${MAIN}/balances`;

function withoutIds(items: unknown): unknown[] {
  return (items as { id: string }[]).map(({ id: _id, ...rest }) => rest);
}

describe.each(storeKinds)("balances, in $kind", ({ open }) => {
  test("balances are listed in order of creation", async () => {
    const get = await createSignedCalls(await open());
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(["balances"]);
    expect(withoutIds(body["balances"])).toEqual([
      { asset: { nationalCurrencyCode: "USD" }, availableAmount: "1000000" },
      { asset: { nationalCurrencyCode: "EUR" }, availableAmount: "250000.5" },
      { asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" }, availableAmount: "12.25", lockedAmount: "0.25" },
      { asset: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" }, availableAmount: "150.000000000000000001" },
      { asset: { blockchain: "Flare", cryptocurrencySymbol: "KAVA", testAsset: true }, availableAmount: "100000" },
      { asset: { assetId: USDC }, availableAmount: "500000.25" },
      { asset: { assetId: BUCKET }, availableAmount: "75000" },
    ]);
    expect(new Set(idsIn(body["balances"])).size).toBe(7);
  });

  test("granted credit can be used, and is reported as creditAmount", async () => {
    const get = await createSignedCalls(await open());
    const { body } = await get(`/accounts/${MARGIN}/balances`);
    expect(withoutIds(body["balances"])).toEqual([
      { asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" }, availableAmount: "3" },
      { asset: { assetId: USDC }, availableAmount: "251000", creditAmount: "250000" },
    ]);
  });

  test("inactive accounts respond, with and without balances", async () => {
    const get = await createSignedCalls(await open());
    const archive = await get("/accounts/6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03/balances");
    expect(withoutIds(archive.body["balances"])).toEqual([
      { asset: { nationalCurrencyCode: "EUR" }, availableAmount: "12.34" },
    ]);
    expect(await get(`/accounts/${EMPTY}/balances`)).toMatchObject({ status: 200, body: { balances: [] } });
  });

  test("every balance is found by its own filter, as exactly one entry", async () => {
    const get = await createSignedCalls(await open());
    const { body } = await get(path);
    for (const balance of body["balances"] as { asset: Record<string, string> }[]) {
      const { assetId, nationalCurrencyCode, cryptocurrencySymbol } = balance.asset;
      const filter = assetId
        ? `assetId=${assetId}`
        : nationalCurrencyCode
          ? `nationalCurrencyCode=${nationalCurrencyCode}`
          : `cryptocurrencySymbol=${cryptocurrencySymbol}`;
      expect(await get(`${path}?${filter}`)).toMatchObject({ status: 200, body: { balances: [balance] } });
    }
  });

  test("a symbol on two blockchains returns the first match in list order", async () => {
    const store = await open();
    const get = await createSignedCalls(store);
    const asset = { blockchain: "Arbitrum", cryptocurrencySymbol: "ETH" } as const;
    const runtime = { ...testSources(), newId: () => crypto.randomUUID() };
    await store.write((writer) => postEntry(writer, deposit({ accountId: MAIN, asset, amount: "9" }), runtime));
    expect((await get(path)).body["balances"]).toHaveLength(8);
    const { body } = await get(`${path}?cryptocurrencySymbol=ETH`);
    expect(withoutIds(body["balances"])).toEqual([
      { asset: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" }, availableAmount: "150.000000000000000001" },
    ]);
  });

  test.each([`assetId=${USDC_ON_SOLANA}`, "nationalCurrencyCode=JPY", "cryptocurrencySymbol=SOL"])(
    "a known asset without a balance gives an empty list: %s",
    async (filter) => {
      const get = await createSignedCalls(await open());
      expect(await get(`${path}?${filter}`)).toMatchObject({ status: 200, body: { balances: [] } });
    },
  );

  test.each([MAIN, EMPTY])("an unlisted assetId is an unknown asset, also in account %s", async (account) => {
    const get = await createSignedCalls(await open());
    const { status, body } = await get(`/accounts/${account}/balances?assetId=nothing`);
    expect(status).toBe(400);
    expect(body).toEqual({
      message: "No asset with this assetId is listed.",
      errorType: "unknown-asset",
      requestPart: "querystring",
      propertyName: "/assetId",
    });
  });

  test.each([
    ["assetId=nothing&nationalCurrencyCode=USD", "/assetId"],
    ["assetId=nothing&cryptocurrencySymbol=BTC", "/assetId"],
    ["cryptocurrencySymbol=BTC&nationalCurrencyCode=USD", "/nationalCurrencyCode"],
  ])("two filters are refused before the asset is looked up: %s", async (filters, propertyName) => {
    const get = await createSignedCalls(await open());
    const { status, body } = await get(`${path}?${filters}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errorType: "schema-error", requestPart: "querystring", propertyName });
  });

  test("empty filters count as absent", async () => {
    const get = await createSignedCalls(await open());
    const { body } = await get(`${path}?assetId=&nationalCurrencyCode=&cryptocurrencySymbol=`);
    expect(body["balances"]).toHaveLength(7);
  });

  test("pages contain every balance once and in order, in both directions", async () => {
    const get = await createSignedCalls(await open());
    const [a, b, c, d, e, f, g] = idsIn((await get(path)).body["balances"]) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const list = { path, list: "balances" };
    expect(await walk(get, { ...list, limit: 1 })).toEqual([[a], [b], [c], [d], [e], [f], [g]]);
    expect(await walk(get, { ...list, limit: 2 })).toEqual([[a, b], [c, d], [e, f], [g]]);
    expect(await walk(get, { ...list, limit: 1, before: g })).toEqual([[f], [e], [d], [c], [b], [a]]);
    expect(await walk(get, { ...list, limit: 2, before: g })).toEqual([
      [e, f],
      [c, d],
      [a, b],
    ]);
  });

  test("a balance of another account is an unknown cursor", async () => {
    const get = await createSignedCalls(await open());
    const [foreign] = idsIn((await get(`/accounts/${MARGIN}/balances`)).body["balances"]);
    for (const cursor of [foreign, "nothing"]) {
      expect(await get(`${path}?startingAfter=${cursor}`)).toMatchObject({ status: 200, body: { balances: [] } });
      expect(await get(`${path}?endingBefore=${cursor}`)).toMatchObject({ status: 200, body: { balances: [] } });
    }
  });

  test("a filtered list has nothing before or after its one entry", async () => {
    const get = await createSignedCalls(await open());
    const [usd, , btc] = idsIn((await get(path)).body["balances"]);
    for (const cursor of [usd, btc]) {
      expect(await get(`${path}?cryptocurrencySymbol=BTC&startingAfter=${cursor}`)).toMatchObject({
        status: 200,
        body: { balances: [] },
      });
      expect(await get(`${path}?cryptocurrencySymbol=BTC&endingBefore=${cursor}`)).toMatchObject({
        status: 200,
        body: { balances: [] },
      });
    }
  });
});
