import { Hono } from "hono";
import { expect, test } from "vitest";
import { InvalidRequestError, createProvider, NotFoundError, reply } from "./index.ts";
import {
  contract,
  handlers,
  NOW,
  optionsFor,
  providerWith,
  seen,
  send,
  signer,
  type Logged,
} from "./testing/provider.ts";

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

test("the runtime implements GET /capabilities from the offered components", async () => {
  expect(await seen(send(providerWith(), "/capabilities"))).toEqual({
    status: 200,
    body: { version: "0.5.1", components: { accounts: "*", balances: "*" } },
  });
});

test("capabilities list the accounts to which a component is limited, and requirements", async () => {
  const app = providerWith({
    options: {
      offeredTo: (component) => (component === "balances" ? ["mine"] : "*"),
      requirements: { balances: {} },
    },
  });
  expect((await seen(send(app, "/capabilities"))).body).toEqual({
    version: "0.5.1",
    components: { accounts: "*", balances: ["mine"] },
    requirements: { balances: {} },
  });
});

test.each(["/nowhere", "/accounts/mine/nowhere", "/accounts/mine/", "/accounts/mine/ramps"])(
  "%s is not offered: 404 without authentication",
  async (target) => {
    expect(await seen(send(providerWith(), target, { headers: { "X-FBAPI-KEY": undefined } }))).toEqual(notFound);
  },
);

test.each(["HEAD", "PUT", "OPTIONS"])("%s is a 404 on a path that has only GET", async (method) => {
  expect((await send(providerWith(), "/accounts/mine", { method })).status).toBe(404);
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

test("an account id that the contract does not allow is an error in the path", async () => {
  expect(await seen(send(providerWith(), "/accounts/a.b"))).toEqual({
    status: 400,
    body: {
      message: expect.any(String),
      errorType: "schema-property-error",
      requestPart: "params",
      propertyName: "/accountId",
    },
  });
});

test.each([
  ["/accounts?limit=0", "/limit"],
  ["/accounts?limit=-1", "/limit"],
  ["/accounts?limit=201", "/limit"],
  ["/accounts?limit=abc", "/limit"],
  ["/accounts?limit=1.5", "/limit"],
  ["/accounts?limit=", "/limit"],
  ["/accounts?limit=1&limit=2", "/limit"],
  ["/accounts?limit=0x10", "/limit"],
  ["/accounts?balances=foo", "/balances"],
  ["/accounts?balances=", "/balances"],
  ["/accounts?balances=TRUE", "/balances"],
  ["/accounts/mine/balances?cryptocurrencySymbol=ZZZ", "/cryptocurrencySymbol"],
])("%s is an error in the query at %s", async (target, propertyName) => {
  expect(await seen(send(providerWith(), target))).toEqual({
    status: 400,
    body: { message: expect.any(String), errorType: "schema-property-error", requestPart: "querystring", propertyName },
  });
});

test.each([
  [
    "/accounts?startingAfter=x&endingBefore=y",
    "startingAfter",
    "The query parameters startingAfter, endingBefore exclude each other; this request has startingAfter and endingBefore.",
  ],
  [
    "/accounts/mine/balances?assetId=x&nationalCurrencyCode=USD",
    "/assetId",
    "The query parameters assetId, nationalCurrencyCode, cryptocurrencySymbol exclude each other; this request has assetId and nationalCurrencyCode.",
  ],
  [
    "/accounts/mine/balances?assetId=x&nationalCurrencyCode=USD&cryptocurrencySymbol=BTC",
    "/assetId",
    "The query parameters assetId, nationalCurrencyCode, cryptocurrencySymbol exclude each other; this request has assetId and nationalCurrencyCode and cryptocurrencySymbol.",
  ],
])("refuses mutually exclusive parameters: %s", async (target, propertyName, message) => {
  expect(await seen(send(providerWith(), target))).toEqual({
    status: 400,
    body: { message, errorType: "schema-error", propertyName, requestPart: "querystring" },
  });
});

test("handlers see typed values, defaults, and no empty strings or unknown parameters", async () => {
  const queries: unknown[] = [];
  const app = providerWith({
    handlers: {
      getAccounts: ({ query }) => {
        queries.push(query);
        return { status: 200, body: { accounts: [] } };
      },
    },
  });
  await send(app, "/accounts");
  await send(app, "/accounts?limit=200&balances=true&startingAfter=a%20b%2Fc&unknown=1");
  await send(app, "/accounts?startingAfter=&endingBefore=x");
  await send(app, "/accounts?startingAfter=true&balances=false");
  expect(queries).toStrictEqual([
    { limit: 10 },
    { limit: 200, balances: true, startingAfter: "a b/c" },
    { limit: 10, endingBefore: "x" },
    { limit: 10, balances: false, startingAfter: "true" },
  ]);
});

test("a parameter counts only in the place that the contract names", async () => {
  let received: unknown;
  const app = providerWith({
    handlers: {
      getAccountDetails: ({ params, query, headers }, { account }) => {
        received = { params, query, headers };
        return { status: 200, body: { id: account.id, title: "Main", status: "active" } };
      },
    },
  });
  const headers = { accountId: "theirs", balances: "true", "X-FBAPI-INITIATED-BY": "ada" };
  await send(app, "/accounts/mine?accountId=theirs&X-FBAPI-INITIATED-BY=eve", { headers });
  expect(received).toStrictEqual({
    params: { accountId: "mine" },
    query: {},
    headers: { "X-FBAPI-INITIATED-BY": "ada" },
  });
});

test("a handler can make its response with `reply`", async () => {
  const getAccounts = () =>
    reply<{ status: 200; body: { accounts: [] } }, 200, { accounts: [] }>(200, { accounts: [] });
  expect(await seen(send(providerWith({ handlers: { getAccounts } }), "/accounts"))).toEqual({
    status: 200,
    body: { accounts: [] },
  });
});

test("sends no content with a status that allows none", async () => {
  const getAccounts = () => ({ status: 204 }) as never;
  const response = await send(
    providerWith({ handlers: { getAccounts }, options: { validateResponses: false } }),
    "/accounts",
  );
  expect([response.status, response.body]).toEqual([204, null]);
});

test("does not include the prefix of a mount in the signature", async () => {
  const outer = new Hono().route("/some/v2", providerWith());
  expect(
    (await send(outer, "/some/v2/accounts/mine?balances=false", { endpoint: "/accounts/mine?balances=false" })).status,
  ).toBe(200);
  expect((await send(outer, "/some/v2/accounts/mine")).status).toBe(400);
  expect(await seen(send(outer, "/some/v2/nowhere"))).toEqual(notFound);
});

test("the signed path is found by counting steps, also below a percent-encoded prefix", async () => {
  const outer = new Hono().route("/:tenant/v2", providerWith());
  expect((await send(outer, "/a%20b/v2/accounts/mine", { endpoint: "/accounts/mine" })).status).toBe(200);
});

test("an exception of a handler becomes a 500 without details and a log line with all of them", async () => {
  const logged: Logged = [];
  const failure = new Error("the ledger's password is hunter2");
  const app = providerWith({ logged, handlers: { getAccounts: () => Promise.reject(failure) } });
  const response = await send(app, "/accounts");
  const requestId = response.headers.get("X-Request-Id");
  const { status, body } = await seen(response);
  expect(status).toBe(500);
  expect(body).toEqual({ message: expect.any(String), errorType: "internal-error" });
  expect(JSON.stringify(body)).not.toMatch(/hunter2|[0-9a-f]{8}-/);
  expect(logged).toEqual([
    {
      level: "error",
      fields: {
        requestId,
        operationId: "getAccounts",
        stage: "handler",
        error: { type: "Error", message: failure.message, stack: failure.stack },
      },
      message: "request failed",
    },
  ]);
});

test("typed errors of a handler become error responses of the contract", async () => {
  const thrown = [
    new NotFoundError("Gone."),
    new InvalidRequestError("unknown-asset", "No.", { requestPart: "querystring", propertyName: "/assetId" }),
  ];
  const app = providerWith({
    handlers: {
      getBalances: () => {
        throw thrown.shift() ?? new Error("rate limit exceeded");
      },
    },
  });
  expect(await seen(send(app, "/accounts/mine/balances"))).toEqual({
    status: 404,
    body: { message: "Gone.", errorType: "not-found" },
  });
  expect(await seen(send(app, "/accounts/mine/balances"))).toEqual({
    status: 400,
    body: { message: "No.", errorType: "unknown-asset", propertyName: "/assetId", requestPart: "querystring" },
  });
});

test("a response that breaks the contract becomes a 500, and the log names operation and pointer", async () => {
  const logged: Logged = [];
  const wrong = { status: 200, body: { accounts: [{ id: "1", title: "Main", status: "closed" }] } };
  const app = providerWith({ logged, handlers: { getAccounts: () => wrong as never } });
  expect((await send(app, "/accounts")).status).toBe(500);
  expect(logged[0]?.fields["error"]).toMatchObject({
    message: expect.stringContaining(
      'getAccounts responded with 200 and a body that breaks the contract at "/accounts/0/status"',
    ),
  });
});

test("sends an invalid response unchanged without validation", async () => {
  const wrong = { status: 200, body: { accounts: "none" } };
  const app = providerWith({ options: { validateResponses: false }, handlers: { getAccounts: () => wrong as never } });
  expect(await seen(send(app, "/accounts"))).toEqual(wrong);
});

test.each<[string, () => PromiseLike<never>]>([
  ["a promise", () => new Promise(() => undefined)],
  // oxlint-disable-next-line unicorn/no-thenable -- query builders of database libraries are such values
  ["a thenable", () => ({ then: () => new Promise<never>(() => undefined) })],
])(
  "a handler whose result, %s, exceeds its time limit is a retryable 503, and its signal aborts",
  async (_name, never) => {
    let ended: AbortSignal | undefined;
    const app = providerWith({
      options: { limits: { handlerTimeoutMs: 5 } },
      handlers: {
        getAccounts: (_request, { signal }) => {
          ended = signal;
          return never() as Promise<never>;
        },
      },
    });
    const response = await send(app, "/accounts");
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("1");
    expect(ended?.aborted).toBe(true);
  },
);

test("responds with 503 if the nonce store is unavailable", async () => {
  const nonces = { remember: () => Promise.reject(new Error("connection refused")) };
  const response = await send(providerWith({ options: { nonces } }), "/accounts");
  expect(await seen(response)).toEqual({
    status: 503,
    body: { message: expect.any(String), errorType: "internal-error" },
  });
  expect(response.headers.get("Retry-After")).not.toBeNull();
});

test("a component that is not offered to the account looks like an unknown operation", async () => {
  const app = providerWith({ options: { offeredTo: (component) => (component === "balances" ? [] : "*") } });
  expect(await seen(send(app, "/accounts/mine/balances"))).toEqual(notFound);
  expect((await send(app, "/accounts/mine/balances?limit=0")).status).toBe(400);
  expect((await send(app, "/accounts/mine")).status).toBe(200);
});

test("serves an operation without an account, whichever accounts its component is offered to", async () => {
  const app = providerWith({ options: { offeredTo: () => ["mine"] } });
  expect((await send(app, "/accounts")).status).toBe(200);
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

test("rejects contradictory options when the provider is created", () => {
  const make = (components: readonly string[], options: object = {}, others: object = {}) =>
    createProvider(contract, { ...handlers, ...others }, { ...optionsFor(), ...options, components } as never);
  const some = { getQuoteCapabilities: () => undefined };
  expect(() => make(["transfersFiat"])).toThrow(
    "The component transfersFiat requires transfers, which is not offered.",
  );
  expect(() => make(["trading"])).toThrow(
    '"trading" is not a component of Provider Connectivity API 0.5.1. Components: accounts, rates, balances, liquidity,',
  );
  expect(() => make([], {}, { getAdditionalAssets: undefined })).toThrow(
    "getAdditionalAssets is offered, but there is no handler for it.",
  );
  expect(() => make(["liquidity"], {}, some)).toThrow("is offered, but there is no handler for it");
  expect(() => make([], { limits: { bodyBytes: 0 } })).toThrow("limits.bodyBytes must be above zero");
  expect(() => make(["ramps"], {}, everyHandler())).toThrow("createRamp requires an idempotency key");
  expect(() =>
    make(["transfers", "transfersBlockchain", "collateral"], { idempotency: { run: () => undefined } }, everyHandler()),
  ).toThrow(
    "is signed by the platform, but the option platform has no verifier. Give the platform's public keys, or set its policy " +
      'to "when-present".',
  );
});

test.each([
  [
    { address: { examine: () => undefined } },
    "There is no option address. Options: components, inProgress, credentials",
  ],
  [{ addresses: () => true }, "addresses must be an object with examine."],
  [{ accounts: new Map() }, "accounts must be an object with find."],
  [{ accounts: null }, "accounts must be an object with find."],
  [{ offeredTo: "*" }, "offeredTo must be a function."],
  [{ undeclaredProperties: "drop" }, "undeclaredProperties must be allow or warn or strip or refuse."],
  [{ validateResponses: "no" }, "validateResponses must be true or false."],
  [{ platform: { policy: "optional" } }, "platform.policy must be required or when-present."],
  [{ platform: { verify: () => true } }, "There is no option platform.verify."],
  [{ rateLimits: { key: { requests: 1, windowMs: 1 } } }, "There is no option rateLimits.key."],
  [{ limits: { bodyByte: 5 } }, "There is no option limits.bodyByte."],
])("rejects %j, which the compiler would reject", (options, message) => {
  expect(() => createProvider(contract, handlers as never, { ...optionsFor(), ...options } as never)).toThrow(message);
});

function everyHandler(): object {
  return Object.fromEntries(Object.keys(contract.operations).map((id) => [id, () => undefined]));
}
