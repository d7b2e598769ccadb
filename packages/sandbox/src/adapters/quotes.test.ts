import { describe, expect, test } from "vitest";
import type { Store } from "../components/entities.ts";
import type { QuoteRecord } from "../components/liquidity/entities.ts";
import type { OrderedPage } from "../ports/pages.ts";
import { everyStoreKind } from "../testing/stores.ts";

const usd = { nationalCurrencyCode: "USD" } as const;
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC", testAsset: false } as const;

function quote(id: string, accountId: string, second: number): QuoteRecord {
  return {
    id,
    accountId,
    fromAsset: usd,
    fromAmount: "1234567890.12",
    toAsset: btc,
    toAmount: "0.000000000000000001",
    feeBps: 20,
    feeAmount: "0",
    createdAt: `2027-01-15T08:00:0${second}.000Z`,
    expiresAt: "2027-01-15T08:01:00.000Z",
  };
}

/** Created in the order b, c, a, d; the first and the last at the same time, the third before them. */
async function withQuotes(open: () => Promise<Store>): Promise<Store> {
  const store = await open();
  await store.write(async ({ customers, accounts, quotes, ledger }) => {
    await customers.insert({ id: "c1", name: "One" });
    for (const id of ["a1", "a2"]) await accounts.insert({ id, customerId: "c1", title: id, status: "active" });
    for (const [id, second] of [
      ["b", 2],
      ["c", 3],
      ["a", 1],
      ["d", 2],
    ] as const)
      await quotes.insert(quote(id, "a1", second));
    await quotes.insert(quote("other", "a2", 2));
    const postings = (["external", "available"] as const).map((bucket, index) => ({
      accountId: "a1",
      asset: usd,
      bucket,
      amount: ["-1", "1"][index]!,
    }));
    for (const id of ["e1", "e2"])
      await ledger.insert({ id, kind: "conversion", createdAt: "2027-01-15T08:00:00.000Z", postings });
  });
  return store;
}

async function idsOf(store: Store, page: Partial<OrderedPage>): Promise<string> {
  const list = await store.quotes.list("a1", { limit: 10, order: "asc", ...page });
  return list.map(({ id }) => id).join(" ");
}

describe.each(everyStoreKind)("quotes in a store in $kind", ({ open }) => {
  test("a quote is returned unchanged, and only to its account", async () => {
    const store = await withQuotes(open);
    expect(await store.quotes.find("a1", "b")).toStrictEqual(quote("b", "a1", 2));
    expect(await store.quotes.find("a2", "b")).toBeUndefined();
    expect(await store.quotes.find("a1", "nothing")).toBeUndefined();
  });

  test("quotes are listed by time, then by order of creation", async () => {
    const store = await withQuotes(open);
    expect(await idsOf(store, {})).toBe("a b d c");
    expect(await idsOf(store, { order: "desc" })).toBe("c d b a");
  });

  test.each([
    [{ limit: 2 }, "a b"],
    [{ startingAfter: "b" }, "d c"],
    [{ startingAfter: "b", limit: 1 }, "d"],
    [{ startingAfter: "c" }, ""],
    [{ endingBefore: "c", limit: 2 }, "b d"],
    [{ endingBefore: "a" }, ""],
    [{ order: "desc", limit: 3 }, "c d b"],
    [{ order: "desc", startingAfter: "d" }, "b a"],
    [{ order: "desc", endingBefore: "a", limit: 2 }, "d b"],
    [{ order: "desc", endingBefore: "b" }, "c d"],
    [{ startingAfter: "other" }, ""],
    [{ endingBefore: "nothing" }, ""],
    [{ order: "desc", startingAfter: "nothing" }, ""],
  ] as const)("the page %j", async (page, expected) => {
    expect(await idsOf(await withQuotes(open), page)).toBe(expected);
  });

  test("a quote is replaced in place, and removed", async () => {
    const store = await withQuotes(open);
    const executed = { ...quote("b", "a1", 2), entryId: "e1" };
    await store.write(({ quotes }) => quotes.replace(executed));
    expect(await store.quotes.find("a1", "b")).toStrictEqual(executed);
    expect(await idsOf(store, {})).toBe("a b d c");
    await expect(store.write(({ quotes }) => quotes.replace(quote("nothing", "a1", 1)))).rejects.toThrow(
      "There is no row with the id",
    );
    await store.write(({ quotes }) => quotes.remove("a1", "b"));
    await store.write(({ quotes }) => quotes.remove("a1", "nothing"));
    expect(await idsOf(store, {})).toBe("a d c");
  });

  test("a quote that is replaced with another time moves", async () => {
    const store = await withQuotes(open);
    await store.write(({ quotes }) => quotes.replace(quote("a", "a1", 4)));
    expect(await idsOf(store, {})).toBe("b d c a");
    expect(await idsOf(store, { order: "desc", startingAfter: "a" })).toBe("c d b");
  });

  test("an id is unique only for its owner", async () => {
    const store = await withQuotes(open);
    await expect(store.write(({ quotes }) => quotes.insert(quote("b", "a1", 1)))).rejects.toThrow(/unique|already/i);
    await store.write(({ quotes }) => quotes.insert(quote("b", "a2", 1)));
    expect((await store.quotes.find("a2", "b"))?.accountId).toBe("a2");
  });

  test("a failed attempt leaves nothing behind, and the write continues", async () => {
    const store = await withQuotes(open);
    await store.write(async (writer) => {
      await writer.quotes.insert(quote("e", "a1", 5));
      const failed = writer.attempt(async ({ quotes, attempt }) => {
        await quotes.insert(quote("f", "a1", 6));
        await quotes.remove("a1", "a");
        await attempt(async (inner) => inner.quotes.insert(quote("g", "a1", 7)));
        expect((await quotes.list("a1", { limit: 10, order: "asc" })).map(({ id }) => id).join("")).toBe("bdcefg");
        throw new Error("stop");
      });
      await expect(failed).rejects.toThrow("stop");
      expect(await writer.attempt(async ({ quotes }) => quotes.find("a1", "f"))).toBeUndefined();
    });
    expect(await idsOf(store, {})).toBe("a b d c e");
  });
});
