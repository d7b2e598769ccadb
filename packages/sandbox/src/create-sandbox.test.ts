import { contract } from "@provider-connectivity/contract";
import { createVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { createMemoryStore } from "./adapters/memory/create-memory-store.ts";
import { createSandbox } from "./create-sandbox.ts";
import { seed } from "./seed/seed.ts";
import { configuration, createSignedCalls, createSignedClient } from "./testing/signed-calls.ts";

const verifier = createVerifier(configuration, "secret");
const credential = { apiKey: "key", customerId: "alder", verifier };

async function seededStore() {
  const store = createMemoryStore();
  await seed(store);
  return store;
}

test("offers every component by default", async () => {
  const get = await createSignedCalls(createMemoryStore());
  const { status, body } = await get("/capabilities");
  expect(status).toBe(200);
  expect(body).toEqual({
    version: "0.5.1",
    components: Object.fromEntries(contract.components.names.map((name) => [name, "*"])),
  });
});

test("an operation of a component that is not offered is not found", async () => {
  const { get } = await createSignedClient(createMemoryStore(), { config: { components: ["rates"] } });
  const { status, body } = await get("/accounts/6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01/ramps");
  expect(status).toBe(404);
  expect(body).toMatchObject({ errorType: "not-found" });
});

test("runs with any prefix", async () => {
  const { app } = await createSandbox({ store: await seededStore(), credentials: [credential] });
  const server = new Hono().route("/v2", app);
  const response = await server.request("/v2/accounts");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ propertyName: "/x-fbapi-key" });
  expect((await server.request("/accounts")).status).toBe(404);
});

test("rejects a credential of a customer who is not in the store", async () => {
  await expect(createSandbox({ store: createMemoryStore(), credentials: [credential] })).rejects.toThrow(
    'A credential belongs to the customer "alder", who is not in the store. Was it seeded?',
  );
});

test("rejects duplicate credentials and an empty list", async () => {
  const store = await seededStore();
  await expect(createSandbox({ store, credentials: [] })).rejects.toThrow("at least one API key");
  await expect(createSandbox({ store, credentials: [credential, credential] })).rejects.toThrow("an API key twice");
  await expect(createSandbox({ store, credentials: [{ ...credential, apiKey: "" }] })).rejects.toThrow(
    "an empty API key",
  );
});

test.each(["settings", "components", "idempotency"])("rejects the option %s, which it does not have", async (name) => {
  const store = await seededStore();
  const create = () => createSandbox({ store, credentials: [credential], [name]: undefined });
  await expect(create()).rejects.toThrow(`createSandbox has no option ${name}. Options: store, credentials, config,`);
});

test("exposes the lookups of keys and accounts for other parts of a server", async () => {
  const { credentials, accounts } = await createSandbox({ store: await seededStore(), credentials: [credential] });
  expect(await credentials.find("key")).toBe(credential);
  expect(await credentials.find("toString")).toBeUndefined();
  expect(await accounts.find("c5bb0880-523c-4c1c-bfe7-bcf2941517a0", "alder")).toMatchObject({ title: "Trading desk" });
  expect(await accounts.find("c5bb0880-523c-4c1c-bfe7-bcf2941517a0", "birch")).toBeUndefined();
});
