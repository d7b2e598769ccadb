import { api, contract, createDepositAddress, executeQuote } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createClient, type KeyedCall } from "./index.ts";
import { json, networkError, provide } from "./testing/test-provider.ts";

const params = { accountId: "a" };
const body = { transferMethod: { asset: { assetId: "x" }, transferMethod: "PublicBlockchain" } } as const;
const KEY = "00000000-0000-4000-8000-000000000001";

test("generates a missing key, and passes it to onIdempotencyKey before it sends anything", async () => {
  const { options, received } = provide(json(200, { id: "d" }));
  const seen: [KeyedCall, number][] = [];
  const onIdempotencyKey = async (call: KeyedCall) => {
    await Promise.resolve();
    seen.push([call, received.length]);
  };
  await createClient(api, { ...options, onIdempotencyKey }).call(createDepositAddress, { params, body });
  const keyed = { ...body, idempotencyKey: KEY };
  expect(seen).toEqual([[{ operationId: "createDepositAddress", idempotencyKey: KEY, params, body: keyed }, 0]]);
  expect(JSON.parse(received[0]?.body ?? "")).toEqual(keyed);
});

test("generates a new key for each named call too", async () => {
  const { options, received } = provide(json(200, { id: "d" }));
  const client = createClient(contract, options);
  await client.createDepositAddress({ params, body });
  await client.createDepositAddress({ params, body });
  expect(new Set(received.map((sent) => JSON.parse(sent.body).idempotencyKey)).size).toBe(2);
});

test("uses the caller's key, and does not pass it to onIdempotencyKey", async () => {
  const { options, received } = provide(json(200, { id: "d" }));
  const client = createClient(api, { ...options, onIdempotencyKey: () => expect.unreachable() });
  await client.call(createDepositAddress, { params, body: { ...body, idempotencyKey: "mine" } });
  expect(JSON.parse(received[0]?.body ?? "").idempotencyKey).toBe("mine");
});

test("sends nothing if the key cannot be stored", async () => {
  const { options, received } = provide();
  const onIdempotencyKey = () => Promise.reject(new Error("disk full"));
  const client = createClient(api, { ...options, onIdempotencyKey });
  const { error } = await client.result(createDepositAddress, { params, body });
  expect(error).toMatchObject({
    kind: "local-error",
    outcome: "failed",
    idempotencyKey: KEY,
    cause: { message: "disk full" },
    message: "createDepositAddress: local error: Error: disk full",
  });
  expect(received).toHaveLength(0);
});

test("generates no key for an invalid call", async () => {
  const { options } = provide();
  const client = createClient(api, { ...options, onIdempotencyKey: () => expect.unreachable() });
  const { error } = await client.result(createDepositAddress, { params: { accountId: ".." }, body });
  expect(error).toMatchObject({ kind: "local-error", outcome: "failed", idempotencyKey: undefined });
});

test.each(["", 7, null, { key: "mine" }])(
  "replaces a key in the body that is empty or not text: %j",
  async (idempotencyKey) => {
    const { options, received } = provide(json(400, {}));
    const input = { params, body: { ...body, idempotencyKey } } as never;
    const { error } = await createClient(api, options).result(createDepositAddress, input);
    expect(error?.idempotencyKey).toBe(KEY);
    expect(JSON.parse(received[0]?.body ?? "").idempotencyKey).toBe(KEY);
  },
);

test.each<[object, string | undefined]>([
  [{ "Idempotency-Key": "mine" }, "mine"],
  [{ "idempotency-key": "mine" }, "mine"],
  [{ "X-Tenant": "t", "IDEMPOTENCY-KEY": "mine", "X-Trace": "r" }, "mine"],
  [{ "X-Tenant": "t" }, undefined],
  [{ "Idempotency-Key": "" }, undefined],
  [{ "Idempotency-Key": undefined }, undefined],
  [{ "Idempotency-Key": 7 }, undefined],
])("repeats a write with the headers %j only if they have a key", async (headers, key) => {
  const { options, received } = provide(networkError("ECONNRESET"));
  const input = { params: { ...params, id: "q" }, headers };
  const { error } = await createClient(api, options).result(executeQuote, input);
  expect(error).toMatchObject({ outcome: "unknown", idempotencyKey: key });
  expect(received).toHaveLength(key ? 3 : 1);
});

test("a process that stored the key continues with it after a crash", async () => {
  const { options, received } = provide(networkError("ECONNRESET"), json(200, { id: "d" }));
  const outbox: KeyedCall[] = [];
  const onIdempotencyKey = (call: KeyedCall) => void outbox.push(structuredClone(call));
  const crashing = createClient(api, { ...options, onIdempotencyKey, retries: { attempts: 1 } });
  expect((await crashing.result(createDepositAddress, { params, body })).error?.outcome).toBe("unknown");
  const [stored] = outbox as [KeyedCall];
  const again = contract.operations[stored.operationId as "createDepositAddress"];
  const input = { params: stored.params, body: stored.body } as never;
  expect(await createClient(api, options).call(again, input)).toEqual({ id: "d" });
  expect(received[1]?.body).toBe(received[0]?.body);
});

test.each([
  ["a 429", json(429, {}), "unknown"],
  ["a refused key", json(401, {}), "unknown"],
  ["no connection", networkError("ECONNREFUSED"), "unknown"],
  ["a refused body", json(400, { message: "m", errorType: "bad-request", requestPart: "body" }), "refused"],
])("when a call is resumed, %s leads to the correct outcome", async (_, reply, outcome) => {
  const { options } = provide(reply);
  const input = { params, body: { ...body, idempotencyKey: "stored" } };
  const { error } = await createClient(api, options).result(createDepositAddress, input, { mayHaveBeenSent: true });
  expect(error).toMatchObject({ outcome, idempotencyKey: "stored" });
});

test.each([
  ["a refusal", json(400, {})],
  ["a lost response", networkError("ECONNRESET")],
  ["a failure", json(500, {})],
  ["an unreadable response", new Response("<html>")],
])("the error of %s contains the key", async (_, reply) => {
  const { options } = provide(reply);
  const { error } = await createClient(api, options).result(createDepositAddress, { params, body });
  expect(error?.idempotencyKey).toBe(KEY);
});
