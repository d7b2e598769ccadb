/** A contract with other names works unchanged: the runtime contains no name of this API. */
import type { Contract, Validate } from "@provider-connectivity/core";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { createCredentials, createProvider, type ProviderOptions } from "./index.ts";
import { NOW, optionsFor, seen, signer, verifier } from "./testing/provider.ts";

const base = {
  components: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
  accountParameter: "shopId",
} as const;
const shopId = { name: "shopId", in: "path", required: true, type: "string" } as const;
const header = (name: string) => ({ name, in: "header", required: false, type: "string" }) as const;
const text = (name: string) => ({ name, in: "query", required: false, type: "string" }) as const;
const floor = { name: "Shop-Floor", in: "header", required: false, type: "integer" } as const;
/** Refuses a floor that is not a number. */
const validateHeaders: Validate = Object.assign(
  (headers: unknown) => typeof ((headers as Record<string, unknown>)[floor.name] ?? 0) === "number",
  {
    errors: [{ instancePath: "/Shop-Floor", schemaPath: "", keyword: "type", params: {}, message: "must be a number" }],
  },
) as Validate;

const shop: Contract = {
  name: "Shop API",
  version: "9.0.0",
  securityHeaders: {
    key: "Shop-Key",
    nonce: "Shop-Nonce",
    timestamp: "Shop-Time",
    signature: "Shop-Signature",
    platformSignature: "Shop-Platform",
    responseSignature: "Shop-Response",
  },
  personHeaders: { initiatedBy: "Shop-Clerk", approvedBy: "Shop-Manager", signedBy: "Shop-Signer" },
  pagination: { limit: "size", after: "from", before: "to" },
  idempotencyProperty: "requestToken",
  errors: {
    members: { message: "text", type: "code", property: "field", part: "where" },
    types: {
      malformed: "E_FORM",
      invalidProperty: "E_FIELD",
      refused: "E_NO",
      idempotencyKeyReuse: "E_TOKEN",
      unauthorized: "E_KEY",
      notFound: "E_NONE",
      internal: "E_US",
    },
    parts: { path: "url", query: "search", headers: "head", body: "content" },
  },
  components: { names: [], always: [], requires: {} },
  operations: {
    listOrders: {
      ...base,
      operationId: "listOrders",
      method: "GET",
      path: "/shops/{shopId}/orders",
      parameters: [shopId, text("from"), text("to"), floor],
      exclusiveQuery: [["from", "to"]],
    },
    placeOrder: {
      ...base,
      operationId: "placeOrder",
      method: "POST",
      path: "/shops/{shopId}/orders",
      // Header names are case-insensitive.
      parameters: [shopId, header("shop-clerk"), header("Shop-Manager"), header("Shop-Signer"), header("Shop-Sent-By")],
      hasBody: true,
      idempotent: true,
    },
  },
  validators: { listOrders: { header: validateHeaders, responses: {} }, placeOrder: { responses: {} } },
  createCalls: () => ({}),
};

const scopes: unknown[] = [];
const journal: object[] = [];
const options = {
  ...optionsFor(),
  credentials: createCredentials([{ apiKey: "key", customerId: "first", verifier }]),
  accounts: { find: (id: string) => (id === "s1" ? { id, customerId: "first" } : undefined) },
  // The operations belong to no component, so this limits none of them.
  offeredTo: () => [],
  idempotency: {
    run: (scope: unknown, _body: unknown, execute: (execution: object) => unknown) => {
      scopes.push(scope);
      return execute({ operationKey: "k" });
    },
  },
  journal: { record: (entry: object) => void journal.push(entry) },
};
const app = createProvider(
  shop,
  { listOrders: () => ({ status: 200, body: [] }), placeOrder: () => ({ status: 200, body: {} }) } as never,
  options as unknown as ProviderOptions<Contract, never>,
);

async function ask(
  method: string,
  target: string,
  { key = "key", body, more = {} }: { key?: string; body?: string; more?: Record<string, string> } = {},
) {
  const nonce = crypto.randomUUID();
  const message = { timestamp: String(NOW), nonce, method, endpoint: target, ...(body === undefined ? {} : { body }) };
  const headers = {
    "Content-Type": "application/json",
    "Shop-Key": key,
    "Shop-Nonce": nonce,
    "Shop-Time": String(NOW),
    "Shop-Signature": await signer.sign(message),
    ...more,
  };
  return seen(app.request(target, { method, headers, ...(body === undefined ? {} : { body }) }));
}

const message = expect.any(String);

test("uses the names of the contract for requests, errors and idempotency", async () => {
  expect(await ask("GET", "/shops/s1/orders")).toEqual({ status: 200, body: [] });
  expect(await ask("GET", "/shops/s2/orders")).toEqual({ status: 404, body: { text: message, code: "E_NONE" } });
  expect(await ask("GET", "/shops/s1/orders", { key: "other" })).toEqual({
    status: 401,
    body: { text: message, code: "E_KEY", field: "Shop-Key", where: "head" },
  });
  expect(await ask("GET", "/shops/s1/orders?from=a&to=b")).toEqual({
    status: 400,
    body: { text: message, code: "E_FORM", field: "from", where: "search" },
  });
  expect(await ask("GET", "/shops/s1/orders", { more: { "Shop-Floor": "3" } })).toMatchObject({ status: 200 });
  expect(await ask("GET", "/shops/s1/orders", { more: { "Shop-Floor": "third" } })).toEqual({
    status: 400,
    body: { text: "/shop-floor must be a number.", code: "E_FIELD", field: "/shop-floor", where: "head" },
  });
  const placed = await ask("POST", "/shops/s1/orders", { body: '{"requestToken":"t"}' });
  expect(placed).toEqual({ status: 200, body: {} });
  expect(scopes).toEqual([{ customerId: "first", operationId: "placeOrder", accountId: "s1", idempotencyKey: "t" }]);
  expect(await ask("POST", "/shops/s1/orders", { body: "x" })).toEqual({
    status: 400,
    body: { text: message, code: "E_FORM", where: "content" },
  });
});

test("uses the contract's type of internal errors for a body that a middleware has read", async () => {
  const reading = new Hono().use(async ({ req }, next) => {
    await req.raw.text();
    await next();
  });
  const sent = reading.route("/", app).request("/shops/s1/orders", { method: "POST", body: "{}" });
  expect(await seen(sent)).toEqual({
    status: 500,
    body: { text: expect.stringContaining("Mount the provider before any body parser"), code: "E_US" },
  });
});

test("rejects a contract without the validators of an operation", () => {
  expect(() => createProvider({ ...shop, validators: {} }, {} as never, options as never)).toThrow(
    "listOrders is offered, but there is no handler for it.",
  );
  const handlers = { listOrders: () => undefined, placeOrder: () => undefined } as never;
  expect(() => createProvider({ ...shop, validators: {} }, handlers, options as never)).toThrow(
    "The contract has no validators for listOrders.",
  );
});

test("records the persons in the headers of the contract, and in no others", async () => {
  journal.length = 0;
  const persons = {
    "Shop-Clerk": "ada",
    "Shop-Manager": "bob",
    "Shop-Signer": "",
    "Shop-Sent-By": "eve",
    "X-FBAPI-INITIATED-BY": "eve",
  };
  await ask("POST", "/shops/s1/orders", { body: '{"requestToken":"u"}', more: persons });
  expect(journal).toEqual([
    {
      requestId: expect.any(String),
      operationId: "placeOrder",
      customerId: "first",
      apiKey: "key",
      accountId: "s1",
      writeId: expect.any(String),
      initiatedBy: "ada",
      approvedBy: "bob",
    },
  ]);
});
