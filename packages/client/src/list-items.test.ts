import { api, getAccounts, getQuotes } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createClient } from "./index.ts";
import { json, provide } from "./testing/test-provider.ts";

const accounts = (...ids: string[]) => json(200, { accounts: ids.map((id) => ({ id })) });

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

const searches = (received: readonly { request: Request }[]) =>
  received.map(({ request }) => decodeURIComponent(new URL(request.url).search));

test("a list is read from page to page until an empty one, also past short pages", async () => {
  const { options, received } = provide(accounts("a", "b"), accounts("ç"), accounts());
  const items = createClient(api, options).paginate(getAccounts, { query: { limit: 2, balances: true } });
  expect(await idsOf(items)).toEqual(["a", "b", "ç"]);
  expect(searches(received)).toEqual([
    "?limit=2&balances=true",
    "?limit=2&balances=true&startingAfter=b",
    "?limit=2&balances=true&startingAfter=ç",
  ]);
});

test("a list may begin after an item", async () => {
  const { options, received } = provide(json(200, { quotes: [] }));
  const query = { startingAfter: "q", order: "asc" } as const;
  await idsOf(createClient(api, options).paginate(getQuotes, { params: { accountId: "a" }, query }));
  expect(searches(received)).toEqual(["?startingAfter=q&order=asc"]);
});

test("a provider that does not page is read once", async () => {
  const { options, received } = provide(accounts("a", "b"));
  expect(await idsOf(createClient(api, options).paginate(getAccounts))).toEqual(["a", "b"]);
  expect(received).toHaveLength(2);
});

test("a provider whose pages go round in a circle is read once", async () => {
  const { options } = provide(accounts("a"), accounts("b"), accounts("a"));
  expect(await idsOf(createClient(api, options).paginate(getAccounts))).toEqual(["a", "b"]);
});

test("pages are asked for when they are needed, and no more after the loop is left", async () => {
  const { options, received } = provide(accounts("a", "b"), accounts("c"));
  for await (const { id } of createClient(api, options).paginate(getAccounts)) {
    expect(received).toHaveLength(1);
    if (id === "b") break;
  }
  expect(received).toHaveLength(1);
});

test("an abort ends the list with its reason", async () => {
  const controller = new AbortController();
  const { options, received } = provide(accounts("a"), accounts("b"));
  const items = createClient(api, options).paginate(getAccounts, {}, { signal: controller.signal });
  expect((await items.next()).value).toEqual({ id: "a" });
  controller.abort("enough");
  await expect(items.next()).rejects.toBe("enough");
  expect(received).toHaveLength(1);
});

test("a page that fails ends the list with its error", async () => {
  const { options } = provide(accounts("a"), json(404, { message: "gone", errorType: "not-found" }));
  const items = createClient(api, options).paginate(getAccounts);
  await items.next();
  await expect(items.next()).rejects.toMatchObject({ errorType: "not-found", operationId: "getAccounts" });
});

test("items without an id end in an error instead of a list that is cut off in silence", async () => {
  const { options } = provide(json(200, { accounts: [{}] }));
  await expect(idsOf(createClient(api, options).paginate(getAccounts))).rejects.toThrow(/items without id/);
});
