/** What becomes of the result of a handler, and of its errors. */
import { expect, test } from "vitest";
import { InvalidRequestError, NotFoundError, reply } from "./index.ts";
import { providerWith, seen, send, type Logged } from "./testing/provider.ts";

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
  // oxlint-disable-next-line unicorn/no-thenable -- the test needs a thenable that is not a promise; query builders of database libraries return one
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
