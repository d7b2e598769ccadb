import type { AssetReference } from "@provider-connectivity/contract";
import { describe, expect, test } from "vitest";
import type { Store } from "../components/entities.ts";
import type { BalanceRecord, Entry } from "../domain/ledger/entry.ts";
import { everyStoreKind } from "../testing/stores.ts";

const TAKEN = /UNIQUE constraint|unique constraint|already/;
const MISSING = /foreign key constraint|There is no row/i;
const usd = { nationalCurrencyCode: "USD" } as const;

/** An account with every property. */
const subaccount = {
  id: "a2",
  customerId: "c1",
  title: "Second",
  description: "text",
  status: "inactive",
  parentId: "a1",
} as const;

async function withAccounts(open: () => Promise<Store>): Promise<Store> {
  const store = await open();
  await store.write(async ({ customers, accounts }) => {
    await customers.insert({ id: "c1", name: "One" });
    await customers.insert({ id: "c2", name: "Two" });
    await accounts.insert({ id: "a1", customerId: "c1", title: "First", status: "active" });
    await accounts.insert(subaccount);
    await accounts.insert({ id: "a3", customerId: "c2", title: "Third", status: "active" });
  });
  return store;
}

function balance(id: string, accountId: string, asset: AssetReference, available = "1"): BalanceRecord {
  return { id, accountId, asset, available, locked: "0", credit: "0" };
}

function entry(id: string, accountId = "a1"): Entry {
  const postings = [
    { accountId, asset: usd, bucket: "external", amount: "-1" },
    { accountId, asset: usd, bucket: "available", amount: "1" },
  ] as const;
  return { id, kind: "deposit", createdAt: "2027-01-15T08:00:00.000Z", postings };
}

describe.each(everyStoreKind)("a store in $kind", ({ open, isOneConnection, isPostgres }) => {
  test("a new store is empty", async () => {
    const store = await open();
    expect(await store.customers.list({ limit: 1 })).toEqual([]);
    expect(await store.assets.list({ limit: 1 })).toEqual([]);
    expect(await store.balances.listAll({ limit: 1 })).toEqual([]);
    expect(await store.ledger.list({ limit: 1 })).toEqual([]);
    expect(await store.accounts.find("a1")).toBeUndefined();
  });

  test("an inserted row is found unchanged", async () => {
    const store = await withAccounts(open);
    expect(await store.customers.find("c1")).toEqual({ id: "c1", name: "One" });
    expect(await store.accounts.find("a1")).toStrictEqual({
      id: "a1",
      customerId: "c1",
      title: "First",
      status: "active",
    });
    expect(await store.accounts.find("a2")).toStrictEqual(subaccount);
  });

  test("entries are listed in order of booking, with their postings in order", async () => {
    const store = await withAccounts(open);
    await store.write(async ({ ledger }) => {
      for (const id of ["z", "m", "a"]) await ledger.insert(entry(id));
    });
    expect(await store.ledger.list({ limit: 10 })).toStrictEqual([entry("z"), entry("m"), entry("a")]);
    expect(await store.ledger.list({ limit: 10, startingAfter: "z" })).toStrictEqual([entry("m"), entry("a")]);
    expect(await store.ledger.list({ limit: 1, endingBefore: "a" })).toStrictEqual([entry("m")]);
  });

  test("a balance that is saved again keeps its place in the list", async () => {
    const store = await withAccounts(open);
    const eur = { nationalCurrencyCode: "EUR" } as const;
    await store.write(async ({ balances }) => {
      await balances.save(balance("b1", "a1", usd));
      await balances.save(balance("b2", "a1", eur));
    });
    await store.write(({ balances }) => balances.save(balance("b1", "a1", usd, "7.5")));
    const expected = [balance("b1", "a1", usd, "7.5"), balance("b2", "a1", eur)];
    expect(await store.balances.list("a1", { limit: 10 })).toStrictEqual(expected);
    expect(await store.balances.find("a1", usd)).toStrictEqual(expected[0]);
    expect(await store.balances.find("a2", usd)).toBeUndefined();
  });

  test("balances of test assets and real assets are distinct", async () => {
    const store = await withAccounts(open);
    const testUsd = { ...usd, testAsset: true } as const;
    await store.write(async ({ balances }) => {
      await balances.save(balance("b1", "a1", testUsd, "1"));
      await balances.save(balance("b2", "a1", usd, "2"));
    });
    expect((await store.balances.find("a1", usd))?.id).toBe("b2");
    expect((await store.balances.find("a1", testUsd))?.id).toBe("b1");
    expect((await store.balances.first("a1", { kind: "nationalCurrencyCode", name: "USD" }))?.id).toBe("b1");
    expect(await store.balances.first("a1", { kind: "cryptocurrencySymbol", name: "USD" })).toBeUndefined();
  });

  test("the balances of several accounts are read at once", async () => {
    const store = await withAccounts(open);
    await store.write(async ({ balances }) => {
      for (const account of ["a1", "a2", "a3"]) await balances.save(balance(`b of ${account}`, account, usd));
    });
    expect((await store.balances.listOf(["a1", "a3"])).map(({ id }) => id)).toEqual(["b of a1", "b of a3"]);
    expect(await store.balances.listOf([])).toEqual([]);
    expect((await store.balances.listAll({ limit: 2, startingAfter: "b of a1" })).map(({ id }) => id)).toEqual([
      "b of a2",
      "b of a3",
    ]);
  });

  test("a failed write leaves nothing behind, and the next one runs", async () => {
    const store = await withAccounts(open);
    await store.write(({ balances }) => balances.save(balance("b1", "a1", usd, "5")));
    const failed = store.write(async ({ accounts, balances, ledger }) => {
      await accounts.insert({ id: "a4", customerId: "c1", title: "Fourth", status: "active" });
      await balances.save(balance("b1", "a1", usd, "6"));
      await ledger.insert(entry("e1"));
      throw new Error("stop");
    });
    await expect(failed).rejects.toThrow("stop");
    expect(await store.accounts.find("a4")).toBeUndefined();
    expect(await store.ledger.list({ limit: 1 })).toEqual([]);
    expect((await store.balances.find("a1", usd))?.available).toBe("5");
    expect(await store.write(async () => "next")).toBe("next");
  });

  test.skipIf(isOneConnection)("a write sees its own changes, and others do not before it ends", async () => {
    const store = await withAccounts(open);
    await store.write(async ({ accounts }) => {
      await accounts.insert({ id: "a4", customerId: "c1", title: "Fourth", status: "active" });
      expect((await accounts.list("c1", { limit: 10 })).map(({ id }) => id)).toEqual(["a1", "a2", "a4"]);
      expect(await store.accounts.find("a4")).toBeUndefined();
      expect((await store.accounts.list("c1", { limit: 10 })).map(({ id }) => id)).toEqual(["a1", "a2"]);
    });
    expect((await store.accounts.list("c1", { limit: 10 })).map(({ id }) => id)).toEqual(["a1", "a2", "a4"]);
  });

  test("a duplicate id is refused", async () => {
    const store = await withAccounts(open);
    const account = { id: "a1", customerId: "c2", title: "Another", status: "active" } as const;
    await expect(store.write(({ accounts }) => accounts.insert(account))).rejects.toThrow(TAKEN);
    await expect(store.write(({ customers }) => customers.insert({ id: "c1", name: "Another" }))).rejects.toThrow(
      TAKEN,
    );
    expect((await store.accounts.find("a1"))?.title).toBe("First");
  });

  test("a second balance of the same account and asset is refused", async () => {
    const store = await withAccounts(open);
    await store.write(({ balances }) => balances.save(balance("b1", "a1", usd)));
    await expect(store.write(({ balances }) => balances.save(balance("b2", "a1", usd)))).rejects.toThrow(TAKEN);
  });

  test("rows with an unknown customer or account are refused", async () => {
    const store = await withAccounts(open);
    const account = { id: "a4", customerId: "c1", title: "Fourth", status: "active" } as const;
    await expect(store.write(({ accounts }) => accounts.insert({ ...account, customerId: "c9" }))).rejects.toThrow(
      MISSING,
    );
    await expect(store.write(({ accounts }) => accounts.insert({ ...account, parentId: "a9" }))).rejects.toThrow(
      MISSING,
    );
    await expect(store.write(({ balances }) => balances.save(balance("b1", "a9", usd)))).rejects.toThrow(MISSING);
    await expect(store.write(({ ledger }) => ledger.insert(entry("e1", "a9")))).rejects.toThrow(MISSING);
  });

  test("any text is returned unchanged", async () => {
    const store = await open();
    const name = `'; DROP TABLE accounts; -- "é" \u{1F4B6} \u0001 %_`;
    await store.write(({ customers }) => customers.insert({ id: "1' OR '1'='1", name }));
    expect(await store.customers.find("1' OR '1'='1")).toEqual({ id: "1' OR '1'='1", name });
    expect(await store.customers.find("1")).toBeUndefined();
  });

  test.runIf(isPostgres)(
    "the one character that PostgreSQL cannot store is refused as an error of the request",
    async () => {
      const store = await withAccounts(open);
      const refusal = { status: 400, type: "bad-request", message: expect.stringContaining("U+0000") };
      await expect(store.accounts.find("\0")).rejects.toMatchObject(refusal);
      await expect(store.accounts.list("c1", { limit: 1, startingAfter: "a\0" })).rejects.toMatchObject(refusal);
      const written = store.write(async (writer) => {
        await writer.customers.insert({ id: "c3", name: "Three" });
        const failed = writer.attempt(({ customers }) => customers.insert({ id: "c4", name: "\0" }));
        await expect(failed).rejects.toMatchObject(refusal);
      });
      await written;
      expect((await store.customers.list({ limit: 10 })).map(({ id }) => id)).toEqual(["c1", "c2", "c3"]);
    },
  );
});
