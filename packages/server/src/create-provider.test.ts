import { expect, test } from "vitest";
import { NOW, providerWith, seen, send, signer, type Logged } from "./testing/provider.ts";

const headerFault = (propertyName: string) => ({
  status: 400,
  body: { message: expect.any(String), errorType: "schema-property-error", requestPart: "headers", propertyName },
});
const notFound = { status: 404, body: { message: expect.any(String), errorType: "not-found" } };

test("passes a signed request to its handler", async () => {
  expect(await seen(send(providerWith(), "/accounts/mine"))).toEqual({
    status: 200,
    body: { id: "mine", title: "Main", status: "active" },
  });
});

test("a request that waits for nothing gets its response without a promise", async () => {
  const app = providerWith();
  const fetched: unknown[] = [];
  const fetch = (request: Request) => {
    const response = app.fetch(request);
    fetched.push(response);
    return response;
  };
  expect((await send({ fetch }, "/accounts")).status).toBe(200);
  expect(fetched).toEqual([expect.any(Response)]);
});

test.each([
  ["X-FBAPI-KEY", "/x-fbapi-key"],
  ["X-FBAPI-NONCE", "/x-fbapi-nonce"],
  ["X-FBAPI-TIMESTAMP", "/x-fbapi-timestamp"],
  ["X-FBAPI-SIGNATURE", "/x-fbapi-signature"],
])("reports a missing %s as a pointer in lower case", async (name, pointer) => {
  expect(await seen(send(providerWith(), "/accounts", { headers: { [name]: undefined } }))).toEqual(
    headerFault(pointer),
  );
});

test("checks security, account and query in this order", async () => {
  expect(
    (await send(providerWith(), "/accounts/unknown?balances=x", { headers: { "X-FBAPI-SIGNATURE": "" } })).status,
  ).toBe(400);
  expect(await seen(send(providerWith(), "/accounts/unknown?balances=x"))).toEqual(notFound);
});

test("another customer's account looks like one that does not exist", async () => {
  const [foreign, unknown] = await Promise.all([
    seen(send(providerWith(), "/accounts/theirs/balances")),
    seen(send(providerWith(), "/accounts/unknown/balances")),
  ]);
  expect(foreign).toEqual({ status: 404, body: { message: "There is no such account.", errorType: "not-found" } });
  expect(foreign).toEqual(unknown);
});

test("responds with 503 if the nonce store is unavailable", async () => {
  const nonces = { remember: () => Promise.reject(new Error("connection refused")) };
  const response = await send(providerWith({ options: { nonces } }), "/accounts");
  expect(await seen(response)).toEqual({
    status: 503,
    body: { message: expect.any(String), errorType: "internal-error" },
  });
  expect(response.headers.get("Retry-After")).not.toBeNull();
});

test("every response has a unique request id, and no secret or signature is logged", async () => {
  const logged: Logged = [];
  const app = providerWith({ logged });
  const ids = new Set<string | null>();
  for (const target of ["/accounts", "/accounts/unknown", "/nowhere"])
    ids.add((await send(app, target)).headers.get("X-Request-Id"));
  await send(app, "/accounts", { nonce: "fixed-nonce" });
  await send(app, "/accounts", { nonce: "fixed-nonce" });
  expect(ids.size).toBe(3);
  const signature = await signer.sign({
    timestamp: String(NOW),
    nonce: "fixed-nonce",
    method: "GET",
    endpoint: "/accounts",
  });
  expect(JSON.stringify(logged)).not.toContain(signature);
  expect(JSON.stringify(logged)).not.toContain("first-key");
});
