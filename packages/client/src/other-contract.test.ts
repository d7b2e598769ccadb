/** A contract with other names works unchanged: the client contains no name of the provider contract. */
import { responseMessage } from "@provider-connectivity/signing";
import { createSigner } from "@provider-connectivity/signing/node";
import { expect, test } from "vitest";
import { createClient, toProviderError } from "./index.ts";
import { createPathClient } from "./path.ts";
import { listOrders, placeOrder, shop } from "./testing/shop-contract.ts";
import { configuration, json, networkError, provide, verifier, type ReceivedRequest } from "./testing/test-provider.ts";

const params = { shopId: "s1" };
const order = { params, body: { item: "tea" } };
const KEY = expect.stringMatching(/^[0-9a-f-]{36}$/);

/** The message as a server of the shop reads it. */
function messageOf({ request, body, header }: ReceivedRequest) {
  const { pathname, search } = new URL(request.url);
  return {
    timestamp: header("Shop-Time") ?? "",
    nonce: header("Shop-Nonce") ?? "",
    method: request.method,
    endpoint: pathname.replace(/^\/v2/, "") + search,
    body,
  };
}

test("signs a request with the contract's headers, and no others", async () => {
  const { options, received } = provide(json(200, { id: "o1" }));
  const client = createClient(shop, { ...options, platformSigner: { sign: async () => "by the platform" } });
  expect(await client.call(placeOrder, order)).toEqual({ id: "o1" });
  const [sent] = received as [ReceivedRequest];
  expect(Object.fromEntries(sent.request.headers)).toEqual({
    "content-type": "application/json",
    "shop-key": options.apiKey,
    "shop-nonce": expect.any(String),
    "shop-time": String(options.runtime.time),
    "shop-signature": expect.any(String),
    "shop-platform": "by the platform",
  });
  expect(verifier.verify(messageOf(sent), sent.header("Shop-Signature") ?? "")).toBe(true);
});

test("verifies the signature in the contract's response header", async () => {
  const signer = createSigner(configuration, "test secret");
  const success = new TextEncoder().encode('{"id":"o1"}');
  const { options, received } = provide(
    async () => {
      const message = responseMessage(messageOf(received[0] as ReceivedRequest), success);
      return new Response(success, { headers: { "Shop-Response": await signer.sign(message) } });
    },
    json(200, {}),
  );
  const client = createClient(shop, { ...options, responseVerifier: verifier });
  expect(await client.call(placeOrder, order)).toEqual({ id: "o1" });
  const { error } = await client.result(placeOrder, order);
  expect(error).toMatchObject({
    kind: "bad-signature",
    message: "placeOrder: Shop-Response is missing or wrong",
  });
});

test("repeats a call with the same key in the contract's property", async () => {
  const { options, received } = provide(networkError("ECONNRESET"), json(503, {}), json(200, { id: "o1" }));
  const stored: unknown[] = [];
  const client = createClient(shop, { ...options, onIdempotencyKey: ({ body }) => void stored.push(body) });
  expect(await client.call(placeOrder, order)).toEqual({ id: "o1" });
  const bodies = received.map(({ body }) => JSON.parse(body) as unknown);
  expect(stored).toEqual([{ item: "tea", requestToken: KEY }]);
  expect(bodies).toEqual([stored[0], stored[0], stored[0]]);
  expect(new Set(received.map(({ header }) => header("Shop-Nonce"))).size).toBe(3);
});

test("reads the caller's key from the contract's property, and from no other", async () => {
  const { options, received } = provide(json(503, {}));
  const client = createClient(shop, { ...options, retries: { attempts: 2 } });
  const own = await client.result(placeOrder, { params, body: { item: "tea", requestToken: "mine" } });
  expect(own.error).toMatchObject({ idempotencyKey: "mine", outcome: "unknown" });
  const paths = createPathClient(shop, options);
  const body = { item: "tea", requestToken: "mine" };
  await paths.POST("/shops/{shopId}/orders", { params: { path: params }, body });
  expect(received).toHaveLength(2 + 3);
  const foreign = { item: "tea", idempotencyKey: "mine" } as never;
  await paths.POST("/shops/{shopId}/orders", { params: { path: params }, body: foreign });
  expect(received).toHaveLength(2 + 3 + 1);
});

test("reads a list of three pages with the contract's parameters", async () => {
  const page = (...ids: string[]) => json(200, { orders: ids.map((id) => ({ id, price: "1" })) });
  const { options, received } = provide(page("a", "b"), page("c", "d"), page("e"), page());
  const ids: string[] = [];
  const input = { params, query: { size: 2, from: "0" } };
  for await (const { id } of createClient(shop, options).paginate(listOrders, input)) ids.push(id);
  expect(ids).toEqual(["a", "b", "c", "d", "e"]);
  expect(received.map(({ request }) => new URL(request.url).search)).toEqual([
    "?size=2&from=0",
    "?size=2&from=b",
    "?size=2&from=d",
    "?size=2&from=e",
  ]);
});

test("names the contract's cursor if a list repeats an item", async () => {
  const { options } = provide(json(200, { orders: [{ id: "a" }] }));
  const items = createClient(shop, options).paginate(listOrders, { params });
  await items.next();
  await expect(items.next()).rejects.toThrow("listOrders: item a is repeated: the list is not paged by from");
});

test("reads an error from the contract's members", async () => {
  const body = { text: "no such item", code: "E_FIELD", field: "/item", where: "content" };
  const expected = { status: 400, errorType: "E_FIELD", propertyName: "/item", requestPart: "content", body };
  const { options } = provide(json(400, body));
  const { error } = await createClient(shop, options).result(placeOrder, order);
  expect(error).toMatchObject({ ...expected, kind: "refusal", outcome: "refused" });
  expect(error?.message).toBe("placeOrder: 400 E_FIELD at content /item: no such item");
  const result = await createPathClient(shop, options).GET("/shops/{shopId}/orders", { params: { path: params } });
  expect(toProviderError(result, shop)).toMatchObject({
    ...expected,
    message: "400 E_FIELD at content /item: no such item",
  });
});

test("ignores the members of other contracts", async () => {
  const { options } = provide(json(400, { errorType: "E", propertyName: "/item", requestPart: "body", message: "m" }));
  const { error } = await createClient(shop, options).result(placeOrder, order);
  expect(error).toMatchObject({ errorType: undefined, propertyName: undefined, requestPart: undefined });
});

test("mentions the clock if the contract's timestamp header is refused", async () => {
  const { options } = provide(json(400, { text: "too old", code: "E_FIELD", field: "Shop-Time", where: "head" }));
  const { error } = await createClient(shop, options).result(placeOrder, order);
  expect(error?.message).toMatch(/too old; compare the local clock with the provider's$/);
});

test.each([
  ["head", "unknown"],
  ["content", "refused"],
])("after an error in the part %s, a call that may have been sent before is %s", async (where, outcome) => {
  const { options } = provide(json(400, { text: "no", code: "E_FIELD", where }));
  const { error } = await createClient(shop, options).result(placeOrder, order, { mayHaveBeenSent: true });
  expect(error?.outcome).toBe(outcome);
});
