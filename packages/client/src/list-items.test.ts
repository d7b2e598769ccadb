import { api, contract, getAccounts, getQuotes } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { expect, test } from "vitest";
import { createClient } from "./index.ts";
import { json, networkError, provide, type Reply } from "./testing/test-provider.ts";

const accounts = (...ids: string[]) => json(200, { accounts: ids.map((id) => ({ id })) });

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

const searches = (received: readonly { request: Request }[]) =>
  received.map(({ request }) => decodeURIComponent(new URL(request.url).search));

/** A provider with a list that pages as the contract requires. `grow` changes it after each page. */
function paging(list: string[], grow: (page: number) => void = () => {}): Reply {
  let pages = 0;
  return ({ url }) => {
    const query = new URL(url).searchParams;
    const cursor = query.get("startingAfter");
    const start = cursor === null ? 0 : list.indexOf(cursor) + 1;
    const page = accounts(...list.slice(start, start + Number(query.get("limit") ?? 10)));
    grow(++pages);
    return page;
  };
}

const listOperations = Object.values(contract.operations).filter(({ paginated }) => paginated);

test("the contract has lists", () => {
  expect(listOperations.length).toBeGreaterThan(15);
});

test.each(listOperations.map((operation) => [operation.operationId, operation] as const))(
  "reads %s page by page until an empty page, even past short pages",
  async (_, operation: Operation) => {
    const page = (...ids: string[]) => json(200, { [operation.listProperty ?? ""]: ids.map((id) => ({ id })) });
    const { options, received } = provide(page("a", "b"), page("ç"), page());
    const path = operation.parameters.filter((parameter) => parameter.in === "path");
    const input = { params: Object.fromEntries(path.map(({ name }) => [name, name])), query: { limit: 2 } };
    const items = createClient(api, options).paginate(operation, input);
    expect(await idsOf(items as AsyncIterable<{ id: string }>)).toEqual(["a", "b", "ç"]);
    const urls = received.map(({ request }) => request.url.replace("https://provider.test/v2", ""));
    const target = operation.path.replaceAll(/[{}]/g, "");
    const last = `&startingAfter=${encodeURIComponent("ç")}`;
    expect(urls).toEqual(["", "&startingAfter=b", last].map((cursor) => `${target}?limit=2${cursor}`));
  },
);

test("a list can start after an item, and other parameters apply to each page", async () => {
  const { options, received } = provide(json(200, { quotes: [{ id: "p" }] }), json(200, { quotes: [] }));
  const query = { startingAfter: "q", order: "asc" } as const;
  await idsOf(createClient(api, options).paginate(getQuotes, { params: { accountId: "a" }, query }));
  expect(searches(received)).toEqual(["?startingAfter=q&order=asc", "?startingAfter=p&order=asc"]);
});

test.each([1, 2, 3, 7, 200])("with a limit of %d each item is yielded once and in order", async (limit) => {
  const list = Array.from({ length: 20 }, (_, index) => `item ${index}`);
  const { options, received } = provide(paging(list));
  expect(await idsOf(createClient(api, options).paginate(getAccounts, { query: { limit } }))).toEqual(list);
  expect(received).toHaveLength(Math.ceil(20 / limit) + 1);
});

test("newest first: items added at the front during reading neither repeat nor lose others", async () => {
  const list = ["e", "d", "c", "b", "a"];
  const grow = (page: number) => void list.unshift(`new ${page}`, `newer ${page}`);
  const { options } = provide(paging(list, grow));
  const ids = await idsOf(createClient(api, options).paginate(getAccounts, { query: { limit: 2 } }));
  expect(ids).toEqual(["e", "d", "c", "b", "a"]);
});

test("oldest first: items added at the end during reading are yielded once", async () => {
  const list = ["a", "b", "c"];
  const grow = (page: number) => void (page <= 3 && list.push(`new ${page}`));
  const { options } = provide(paging(list, grow));
  const ids = await idsOf(createClient(api, options).paginate(getAccounts, { query: { limit: 2 } }));
  expect(ids).toEqual(["a", "b", "c", "new 1", "new 2", "new 3"]);
});

test("requests a page without a response again, and repeats no item", async () => {
  const { options } = provide(accounts("a"), networkError("ECONNRESET"), json(503, {}), accounts("b"), accounts());
  expect(await idsOf(createClient(api, options).paginate(getAccounts))).toEqual(["a", "b"]);
});

test.each([
  ["ignores the cursor", [accounts("a", "b")], ["a", "b"]],
  ["starts each page with the cursor", [accounts("a", "b"), accounts("b", "c")], ["a", "b"]],
  ["cycles through the same pages", [accounts("a"), accounts("b"), accounts("a")], ["a", "b"]],
  ["repeats an item within a page", [accounts("a", "a")], []],
])("a provider that %s is an error, and no item is repeated", async (_, replies, before) => {
  const { options, received } = provide(...replies);
  const ids: string[] = [];
  const read = async () => {
    for await (const { id } of createClient(api, options).paginate(getAccounts)) ids.push(id);
  };
  await expect(read()).rejects.toMatchObject({
    name: "ProviderError",
    kind: "invalid-response",
    operationId: "getAccounts",
    outcome: "failed",
    message: expect.stringMatching(/^getAccounts: item \w is repeated: the list is not paged by startingAfter$/),
  });
  expect(ids).toEqual(before);
  expect(received.length).toBeLessThanOrEqual(3);
});

test("a provider that includes the startingAfter item is an error", async () => {
  const { options } = provide(accounts("q"));
  const items = createClient(api, options).paginate(getAccounts, { query: { startingAfter: "q" } });
  await expect(items.next()).rejects.toThrow("item q is repeated");
});

test.each([
  ["another object", json(200, {})],
  ["something other than a list", json(200, { accounts: { id: "a" } })],
  ["a bare list", json(200, [{ id: "a" }])],
])("a page with %s is an error, not an empty list", async (_, reply) => {
  const { options } = provide(reply);
  await expect(idsOf(createClient(api, options).paginate(getAccounts))).rejects.toMatchObject({
    kind: "invalid-response",
    message: "getAccounts: the response has no list accounts",
  });
});

test("items without an id are an error instead of a truncated list", async () => {
  for (const item of [{}, null, "a"]) {
    const { options } = provide(json(200, { accounts: [{ id: "a" }, item] }));
    await expect(idsOf(createClient(api, options).paginate(getAccounts))).rejects.toMatchObject({
      kind: "invalid-response",
      message: "getAccounts: an item has no id, so no page can follow it",
    });
  }
});

test("pages are requested on demand, and none after the loop ends", async () => {
  const { options, received } = provide(accounts("a", "b"), accounts("c"));
  for await (const { id } of createClient(api, options).paginate(getAccounts)) {
    expect(received).toHaveLength(1);
    if (id === "b") break;
  }
  expect(received).toHaveLength(1);
});

test("an abort ends the list at once, even in the middle of a page", async () => {
  const controller = new AbortController();
  const { options, received } = provide(accounts("a", "b"));
  const items = createClient(api, options).paginate(getAccounts, {}, { signal: controller.signal });
  expect((await items.next()).value).toEqual({ id: "a" });
  controller.abort("enough");
  await expect(items.next()).rejects.toMatchObject({
    kind: "aborted",
    cause: "enough",
    operationId: "getAccounts",
    message: "getAccounts: aborted: enough",
  });
  expect(await items.next()).toEqual({ done: true, value: undefined });
  expect(received).toHaveLength(1);
});

test("an abort ends a pending page", async () => {
  const controller = new AbortController();
  const { options } = provide(accounts("a"), () => {
    controller.abort("enough");
    return new Promise<Response>(() => {});
  });
  const items = createClient(api, options).paginate(getAccounts, {}, { signal: controller.signal });
  await expect(idsOf(items)).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
});

test("a page that fails ends the list with its error", async () => {
  const { options } = provide(accounts("a"), json(404, { message: "gone", errorType: "not-found" }));
  const items = createClient(api, options).paginate(getAccounts);
  await items.next();
  await expect(items.next()).rejects.toMatchObject({ errorType: "not-found", operationId: "getAccounts" });
});
