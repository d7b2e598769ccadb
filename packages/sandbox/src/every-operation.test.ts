import { contract } from "@provider-connectivity/contract";
import { describe, expect, test } from "vitest";
import type { SandboxRuntime } from "./ports/runtime.ts";
import { demoConfig } from "./presets/demo-config.ts";
import { pathParameters } from "./testing/observed-responses/contract-operations.ts";
import { createCheckedClient } from "./testing/checked-client.ts";
import { everyOperation, foreign, makeThings, namesThing, own, requestOf, sibling } from "./testing/every-request.ts";
import { sign, type SignedClient } from "./testing/signed-calls.ts";
import { storeKinds } from "./testing/stores.ts";
import { testSources } from "./testing/test-runtime.ts";

const ofAccounts = everyOperation.filter((operation) => pathParameters(operation).includes("accountId"));
const ofCollateral = ofAccounts.filter((operation) => pathParameters(operation).includes("collateralId"));
const ofThings = ofAccounts.filter(namesThing);
const lists = everyOperation.filter(({ paginated }) => paginated);
const withBody = everyOperation.filter(({ hasBody }) => hasBody);
const notFound = { status: 404, body: { errorType: "not-found", message: expect.stringMatching(/./) } };

test("every operation of the contract has a test", () => {
  const counts = [everyOperation, ofAccounts, ofCollateral, ofThings, lists, withBody].map(({ length }) => length);
  expect(counts).toEqual([50, 45, 14, 11, 20, 14]);
});

describe.each(storeKinds)("every operation, in $kind", ({ open }) => {
  test.each(everyOperation)("$operationId responds as the contract declares", async (operation) => {
    const client = await createCheckedClient(open);
    const { status, body } = await client.call(requestOf(operation, await makeThings(client, own)));
    expect({ status, body }).toMatchObject({
      status: operation.operationId.match(/Withdrawal$|^createRamp/) ? 201 : 200,
    });
  });

  test.each(ofAccounts)(
    "$operationId finds no account of another customer, regardless of other errors",
    async (operation) => {
      const client = await createCheckedClient(open);
      const texts = [];
      for (const accountId of [foreign.accountId, "nobody"])
        for (const wrong of [{}, { json: {} }]) {
          const request = requestOf(operation, {}, { accountId, thing: "nothing" });
          const response = await client.call({ ...request, ...(operation.hasBody ? wrong : {}) });
          expect(response).toMatchObject(notFound);
          texts.push(response.text);
        }
      expect(new Set(texts).size).toBe(1);
    },
  );

  test.each(ofCollateral)(
    "$operationId treats a collateral account of another account as unknown",
    async (operation) => {
      const client = await createCheckedClient(open);
      const things = await makeThings(client, own);
      for (const other of [sibling, foreign]) {
        const send = () => client.call(requestOf(operation, things, { collateralId: other.collateralId }));
        // The result of reading an id does not reveal whether it is in use.
        const unbound = operation.method === "GET" ? await send() : notFound;
        await makeThings(client, other);
        const { status, body } = await send();
        expect({ status, body }).toMatchObject({ status: unbound.status, body: unbound.body });
      }
    },
  );

  test.each(ofThings)("$operationId finds nothing of another account, of any owner", async (operation) => {
    const client = await createCheckedClient(open);
    const things = await makeThings(client, own);
    const id = (whose: typeof things) =>
      requestOf(operation, whose)
        .endpoint.split("/")
        .findLast((part) => part !== "execute");
    const others = [await makeThings(client, sibling), await makeThings(client, foreign)].map(id);
    const texts = [];
    for (const thing of [...others, "nothing"]) {
      const response = await client.call(requestOf(operation, things, { thing: thing! }));
      expect(response).toMatchObject(notFound);
      texts.push(response.text);
    }
    expect(new Set(texts).size).toBe(1);
    expect((await client.call(requestOf(operation, things))).status).toBe(200);
  });
});

const [{ open }] = storeKinds as [(typeof storeKinds)[number]];
const nobody = {
  accountId: "11111111-1111-4111-8111-111111111111",
  collateralId: "some%20words",
  thing: "other%20words",
};

describe("every operation", () => {
  test.each(everyOperation)("$operationId requires authentication, before other checks", async (operation) => {
    const { call, sandbox } = await createCheckedClient(open);
    const request = requestOf(operation, {}, nobody);
    const callWith = (headers: Record<string, string>) => call({ ...request, headers });
    /** A correct signature with one changed part. */
    const signed = async (runtime: Partial<SandboxRuntime>) => {
      const { endpoint, ...init } = await sign(request, { ...testSources(), ...runtime });
      const response = await sandbox.app.request(endpoint, init);
      return { status: response.status, body: await response.json() };
    };
    for (const key of ["", "nobody"])
      expect(await callWith({ "X-FBAPI-KEY": key })).toMatchObject({
        status: 401,
        body: { errorType: "unauthorized", requestPart: "headers", propertyName: "X-FBAPI-KEY" },
      });
    for (const [name, refused] of [
      ["X-FBAPI-SIGNATURE", callWith({ "X-FBAPI-SIGNATURE": "" })],
      ["X-FBAPI-SIGNATURE", callWith({ "X-FBAPI-SIGNATURE": "00" })],
      ["X-FBAPI-NONCE", signed({ newId: () => "" })],
      ["X-FBAPI-TIMESTAMP", signed({ now: () => 0 })],
    ] as const)
      expect(await refused).toMatchObject({
        status: 400,
        body: { errorType: "schema-property-error", requestPart: "headers", propertyName: name },
      });
  });

  test.each(everyOperation)("$operationId exists only if it is offered, and for permitted keys", async (operation) => {
    const needed = operation.components;
    const others = contract.components.names.filter((name) => !needed.includes(name));
    const always = needed.length === 0 || needed.some((name) => ["accounts", "balances"].includes(name));
    const full = await createCheckedClient(open);
    const things = await makeThings(full, own);
    const store = async () => full.store;
    const send = async ({ call }: SignedClient) => call(requestOf(operation, things));
    const permitted = (permissions: readonly string[]) => createCheckedClient(store, { permissions });
    const without = await send(await permitted(others));
    expect(without).toMatchObject(needed.length === 0 ? { status: 200 } : notFound);
    expect((await send(await permitted([...needed, "transfersBlockchain"]))).status).toBeLessThan(300);
    const optional = others.filter((name) => name !== "accounts" && name !== "balances");
    // Other components need the transfers.
    const components = needed.some((name) => name.startsWith("transfers")) ? [] : optional;
    const response = await send(await createCheckedClient(store, { config: { ...demoConfig, components } }));
    expect(response).toMatchObject(always ? { status: 200 } : notFound);
    // An operation without permission is refused like one that is not offered.
    expect([response.text, ...(always ? [without.text] : [])]).toContain(without.text);
  });

  test.each(lists)(
    "$operationId refuses invalid limits and two cursors, and returns nothing after an unknown cursor",
    async (operation) => {
      const client = await createCheckedClient(open);
      const { endpoint, ...request } = requestOf(operation, await makeThings(client, own));
      const all = await client.call({ ...request, endpoint });
      for (const limit of ["-1", "0", "201", "abc", "1.5", "", "1&limit=1"])
        expect(await client.call({ ...request, endpoint: `${endpoint}?limit=${limit}` })).toMatchObject({
          status: 400,
          body: { errorType: "schema-property-error", requestPart: "querystring", propertyName: "/limit" },
        });
      const both = await client.call({ ...request, endpoint: `${endpoint}?startingAfter=x&endingBefore=y` });
      expect(both).toMatchObject({
        status: 400,
        body: { errorType: "schema-error", requestPart: "querystring", propertyName: "startingAfter" },
      });
      for (const cursor of ["startingAfter=x", "endingBefore=y", "startingAfter=x&endingBefore="])
        expect(await client.call({ ...request, endpoint: `${endpoint}?${cursor}` })).toMatchObject({
          status: 200,
          body: { [operation.listProperty!]: [] },
        });
      expect((await client.call({ ...request, endpoint: `${endpoint}?more=x` })).text).toBe(all.text);
    },
  );

  test.each(withBody)("$operationId names missing properties, and refuses an invalid body", async (operation) => {
    const client = await createCheckedClient(open);
    const { json, ...request } = requestOf(operation, await makeThings(client, own));
    const body = json as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(body)) {
      const { [name]: _left, ...rest } = body;
      const response = await client.call({ ...request, json: rest });
      const isOptional =
        name === "idempotencyKey" && operation.operationId.match(/Quote|ollateral|Settlement/) !== null;
      expect({ name, response }).toMatchObject({
        response: isOptional
          ? { status: 200 }
          : {
              status: 400,
              body: { errorType: "schema-property-error", requestPart: "body", propertyName: `/${name}` },
            },
      });
    }
    for (const wrong of [[], "text", 7, null]) {
      const { status, body: refusal } = await client.call({ ...request, json: wrong });
      expect({ status, refusal }).toMatchObject({
        status: 400,
        refusal: { errorType: "schema-error", requestPart: "body" },
      });
      expect(refusal).not.toHaveProperty("propertyName");
    }
    expect(await client.call(request)).toMatchObject({ status: 400, body: { errorType: "schema-error" } });
  });
});
