import { api, contract, createDepositAddress } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createClient, type KeyedCall } from "./index.ts";
import { json, networkError, provide } from "./testing/test-provider.ts";

const params = { accountId: "a" };
const body = { transferMethod: { asset: { assetId: "x" }, transferMethod: "PublicBlockchain" } } as const;
const KEY = "00000000-0000-4000-8000-000000000001";

test("a key is made where the body has none, and handed out before anything is sent", async () => {
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

test("named calls make keys too, and never the same one twice", async () => {
  const { options, received } = provide(json(200, { id: "d" }));
  const client = createClient(contract, options);
  await client.createDepositAddress({ params, body });
  await client.createDepositAddress({ params, body });
  expect(new Set(received.map((sent) => JSON.parse(sent.body).idempotencyKey)).size).toBe(2);
});

test("a key of the caller's is kept and not handed out", async () => {
  const { options, received } = provide(json(200, { id: "d" }));
  const client = createClient(api, { ...options, onIdempotencyKey: () => expect.unreachable() });
  await client.call(createDepositAddress, { params, body: { ...body, idempotencyKey: "mine" } });
  expect(JSON.parse(received[0]?.body ?? "").idempotencyKey).toBe("mine");
});

test("nothing is sent when the key cannot be stored", async () => {
  const { options, received } = provide();
  const onIdempotencyKey = () => Promise.reject(new Error("disk full"));
  const client = createClient(api, { ...options, onIdempotencyKey });
  const { error } = await client.result(createDepositAddress, { params, body });
  expect(error).toMatchObject({
    kind: "own-code",
    outcome: "failed",
    idempotencyKey: KEY,
    cause: { message: "disk full" },
    message: "createDepositAddress: own code: Error: disk full",
  });
  expect(received).toHaveLength(0);
});

test.each([
  ["a refusal", json(400, {})],
  ["a lost answer", networkError("ECONNRESET")],
])("the key is on the error of %s", async (_, reply) => {
  const { options } = provide(reply);
  const { error } = await createClient(api, options).result(createDepositAddress, { params, body });
  expect(error?.idempotencyKey).toBe(KEY);
});
