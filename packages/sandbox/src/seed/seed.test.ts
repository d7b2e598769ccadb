import { describe, expect, test } from "vitest";
import { isDecimal } from "../domain/decimal.ts";
import { demoAccounts, demoApiKeys, demoCustomers } from "../presets/demo-accounts.ts";
import { demoAssets } from "../presets/demo-assets.ts";
import { openingBalances } from "../presets/demo-data.ts";
import { serverKinds } from "../testing/stores.ts";
import { testSources } from "../testing/test-runtime.ts";
import { seed } from "./seed.ts";

const accounts = Object.values(demoAccounts);

test("there are two customers, one of them with two API keys", () => {
  const owners = demoApiKeys.map(({ customerId }) => customerId);
  expect(owners).toEqual([demoCustomers.alder.id, demoCustomers.alder.id, demoCustomers.birch.id]);
});

test("no customer has more accounts than a page, and all ids differ", () => {
  const counts = Object.values(demoCustomers).map(
    ({ id }) => accounts.filter(({ customerId }) => customerId === id).length,
  );
  expect(counts).toEqual([5, 2]);
  expect(new Set(accounts.map(({ id }) => id)).size).toBe(7);
});

test("child accounts belong to a main account of the same customer", () => {
  const children = accounts.filter((account) => "parentId" in account);
  expect(children.length).toBe(3);
  for (const { parentId, customerId } of children) {
    const parent = accounts.find(({ id }) => id === parentId);
    expect(parent).toMatchObject({ customerId });
    expect(parent).not.toHaveProperty("parentId");
  }
});

test("every asset of a balance is listed, and its amounts match its decimal places", () => {
  const places = new Map<string, number>(Object.values(demoAssets).map(({ id, decimalPlaces }) => [id, decimalPlaces]));
  for (const { asset, deposited = "0", locked = "0", credit = "0" } of openingBalances) {
    if (!("assetId" in asset)) continue;
    expect(places.has(asset.assetId)).toBe(true);
    for (const amount of [deposited, locked, credit]) {
      expect(isDecimal(amount)).toBe(true);
      expect((amount.split(".")[1] ?? "").length).toBeLessThanOrEqual(places.get(asset.assetId)!);
    }
  }
});

test("no account has a native symbol on two blockchains", () => {
  const symbols = openingBalances.flatMap(({ accountId, asset }) =>
    "cryptocurrencySymbol" in asset ? [`${accountId} ${asset.cryptocurrencySymbol}`] : [],
  );
  expect(new Set(symbols).size).toBe(symbols.length);
});

describe.each(serverKinds)("seeding a store in $kind", ({ open }) => {
  test("is seeded once", async () => {
    const store = await open();
    expect(await Promise.all([seed(store), seed(store), seed(store)])).toEqual([true, false, false]);
    const entries = await store.ledger.list({ limit: 200 });
    expect(await seed(store)).toBe(false);
    expect(await store.ledger.list({ limit: 200 })).toEqual(entries);
  });

  test("the same clock and ids give the same data", async () => {
    const [one, other] = [await open(), await open()];
    await seed(one, testSources());
    await seed(other, testSources());
    expect(await one.balances.listAll({ limit: 200 })).toEqual(await other.balances.listAll({ limit: 200 }));
    expect(await one.ledger.list({ limit: 200 })).toEqual(await other.ledger.list({ limit: 200 }));
  });

  test("stays empty if seeding fails", async () => {
    const store = await open();
    const newId = () => "always the same";
    await expect(seed(store, { newId })).rejects.toThrow(/unique constraint|already/i);
    expect(await store.customers.list({ limit: 1 })).toEqual([]);
    expect(await seed(store)).toBe(true);
  });
});
