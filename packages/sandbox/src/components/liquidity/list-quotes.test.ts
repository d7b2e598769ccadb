import { describe, expect, test } from "vitest";
import { createSignedClient, idsIn, type SignedClient, walk } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

const path = "/accounts/6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01/liquidity/quotes";
const BIRCH = "/accounts/be5ff76b-6cc8-4a39-af40-fc71aea1865c/liquidity/quotes";
const usd = { nationalCurrencyCode: "USD" };
const gbp = { nationalCurrencyCode: "GBP" };
const list = { path, list: "quotes" };

/** Quotes in order of creation: the second and the third at the same time. */
async function makeQuotes({ post, advance }: SignedClient): Promise<string[]> {
  const ids: string[] = [];
  for (const pause of [0, 1_000, 0, 90_000, 1]) {
    advance(pause);
    const { body } = await post(path, { fromAsset: usd, toAsset: gbp, fromAmount: "5" });
    ids.push(String(body["id"]));
  }
  return ids;
}

describe.each(storeKinds)("getQuotes, in $kind", ({ open }) => {
  test("quotes are listed newest first by default", async () => {
    const client = await createSignedClient(await open());
    const ids = await makeQuotes(client);
    for (const [query, expected] of [
      ["", ids.toReversed()],
      ["?order=desc", ids.toReversed()],
      ["?order=", ids.toReversed()],
      ["?order=asc", ids],
    ] as const)
      expect(idsIn((await client.get(path + query)).body["quotes"])).toEqual(expected);
    const { body } = await client.get(path);
    const statuses = (body["quotes"] as { status: string }[]).map(({ status }) => status);
    expect(statuses).toEqual(["ready", "ready", "expired", "expired", "expired"]);
  });

  test("pages contain every quote once and in order, in both orders and both directions", async () => {
    const client = await createSignedClient(await open());
    const [a, b, c, d, e] = (await makeQuotes(client)) as [string, string, string, string, string];
    const { get } = client;
    expect(await walk(get, { ...list, limit: 2 })).toEqual([[e, d], [c, b], [a]]);
    expect(await walk(get, { ...list, limit: 2, query: "&order=asc" })).toEqual([[a, b], [c, d], [e]]);
    expect(await walk(get, { ...list, limit: 1, before: a })).toEqual([[b], [c], [d], [e]]);
    expect(await walk(get, { ...list, limit: 3, before: a })).toEqual([[d, c, b], [e]]);
    expect(await walk(get, { ...list, limit: 2, before: e, query: "&order=asc" })).toEqual([
      [c, d],
      [a, b],
    ]);
  });

  test("every listed quote is found by its id, with the same content", async () => {
    const client = await createSignedClient(await open());
    await makeQuotes(client);
    const { body } = await client.get(path);
    for (const quote of body["quotes"] as { id: string }[])
      expect(await client.get(`${path}/${quote.id}`)).toMatchObject({ status: 200, text: JSON.stringify(quote) });
  });

  test("an unknown quote and another customer's are unknown cursors", async () => {
    const client = await createSignedClient(await open());
    await makeQuotes(client);
    const { body } = await client.post(BIRCH, { fromAsset: gbp, toAsset: usd, fromAmount: "1" }, "birch-one");
    for (const cursor of ["nothing", String(body["id"])]) {
      for (const name of ["startingAfter", "endingBefore"])
        expect(await client.get(`${path}?${name}=${cursor}`)).toMatchObject({ status: 200, body: { quotes: [] } });
    }
  });

  test("an empty cursor counts as absent, and two are refused", async () => {
    const client = await createSignedClient(await open());
    await makeQuotes(client);
    expect(idsIn((await client.get(`${path}?startingAfter=&endingBefore=`)).body["quotes"])).toHaveLength(5);
    expect(await client.get(`${path}?startingAfter=x&endingBefore=y`)).toMatchObject({
      status: 400,
      body: { errorType: "schema-error", requestPart: "querystring" },
    });
    for (const limit of ["0", "201", "-1"])
      expect(await client.get(`${path}?limit=${limit}`)).toMatchObject({
        status: 400,
        body: { errorType: "schema-property-error", requestPart: "querystring", propertyName: "/limit" },
      });
  });

  test("both API keys of a customer see the same quotes, and another customer sees none of them", async () => {
    const client = await createSignedClient(await open());
    await makeQuotes(client);
    const { text } = await client.get(path);
    expect((await client.get(path, "alder-two")).text).toBe(text);
    expect(await client.get(BIRCH, "birch-one")).toMatchObject({ status: 200, body: { quotes: [] } });
  });
});
