import { pino } from "pino";
import { describe, expect, test } from "vitest";
import {
  createAccessLog,
  createMemoryIdempotencyRecords,
  UnavailableError,
  type ObservedRequest,
  type RequestObserver,
} from "./index.ts";
import { withdrawal, withdrawalProvider } from "./testing/idempotent.ts";
import { collecting, providerWith, SECRET, seen, send, type Logged } from "./testing/provider.ts";

/** The report of a request for the accounts. */
const listedAccounts = {
  requestId: expect.any(String),
  operationId: "getAccounts",
  status: 200,
  durationMs: expect.any(Number),
  errorType: undefined,
  stage: "handler",
  isReplay: false,
  isAborted: false,
};

function watching() {
  const responses: ObservedRequest[] = [];
  let received = 0;
  const observer: RequestObserver = {
    onRequest: () => void received++,
    onResponse: (request) => void responses.push(request),
  };
  return { responses, observers: [observer], count: () => received };
}

test("reports each request once, with operation, status, duration and result", async () => {
  const { responses, observers, count } = watching();
  const app = providerWith({ options: { observers } });
  const response = await send(app, "/accounts");
  await send(app, "/accounts/unknown");
  await send(app, "/nowhere");
  expect(count()).toBe(3);
  expect(responses[0]).toEqual({ ...listedAccounts, requestId: response.headers.get("X-Request-Id") });
  expect(responses[0]?.durationMs).toBeGreaterThan(0);
  expect(responses.slice(1)).toMatchObject([
    { operationId: "getAccountDetails", status: 404, errorType: "not-found", stage: "account" },
    { operationId: undefined, status: 404, errorType: "not-found", stage: "route" },
  ]);
});

describe("reports the stage that refused:", () => {
  const POST = { method: "POST", body: JSON.stringify(withdrawal("key")) };
  test.each([
    ["headers", "/accounts", { headers: { "X-FBAPI-KEY": undefined } }],
    ["key", "/accounts", { headers: { "X-FBAPI-KEY": "other" } }],
    ["timestamp", "/accounts", { timestamp: "1" }],
    ["signature", "/accounts", { headers: { "X-FBAPI-SIGNATURE": "wrong" } }],
    ["nonce", "/accounts", { nonce: "" }],
    ["account", "/accounts/theirs", {}],
    ["schema", "/accounts?limit=0", {}],
    ["route", "/accounts/mine/transfers/withdrawals/subaccount", POST],
    ["component", "/accounts/mine/balances", {}],
  ])("%s", async (stage, target, request) => {
    const { responses, observers } = watching();
    const offeredTo = (component: string) => (component === "balances" ? [] : ("*" as const));
    await send(providerWith({ options: { observers, offeredTo } }), target, request);
    expect(responses).toMatchObject([{ stage }]);
  });

  test("size", async () => {
    const { responses, observers } = watching();
    const limits = { bodyBytes: 10 };
    await withdrawalProvider({ records: createMemoryIdempotencyRecords() }, () => ({}), { observers, limits })(
      "x".repeat(11),
    );
    expect(responses).toMatchObject([{ stage: "size", errorType: "schema-error" }]);
  });

  test("idempotency, or handler", async () => {
    const { responses, observers } = watching();
    const reply = { status: 400, body: { message: "No.", errorType: "bad-request" } };
    const post = withdrawalProvider({ records: createMemoryIdempotencyRecords() }, () => reply, { observers });
    await post(withdrawal("key"));
    await post(withdrawal("key"));
    await post(withdrawal("key", "2"));
    expect(responses).toMatchObject([
      { stage: "handler", errorType: "bad-request", isReplay: false },
      { stage: "idempotency", errorType: "bad-request", isReplay: true },
      { stage: "idempotency", errorType: "idempotency-key-reuse", isReplay: false },
    ]);
  });
});

test("a failing observer changes no response, and is logged", async () => {
  const logged: Logged = [];
  const { responses, observers } = watching();
  const failing: RequestObserver = {
    onRequest: () => {
      throw new Error("one");
    },
    onResponse: () => {
      throw new Error("two");
    },
  };
  const app = providerWith({ logged, options: { observers: [failing, ...observers] } });
  expect((await send(app, "/accounts")).status).toBe(200);
  expect(responses).toHaveLength(1);
  expect(logged).toMatchObject([
    { level: "error", fields: { error: { message: "one" } } },
    { level: "error", fields: { error: { message: "two" } } },
  ]);
});

test("the access log is one line for each request", async () => {
  const logged: Logged = [];
  await send(providerWith({ options: { observers: [createAccessLog(collecting(logged))] } }), "/accounts");
  expect(logged).toEqual([
    {
      level: "info",
      fields: listedAccounts,
      message: "request",
    },
  ]);
});

test("shows the content of a request that is refused before its endpoint is known", async () => {
  const contents: unknown[] = [];
  const addresses = { examine: () => ({ address: undefined, isAllowed: false }) };
  const observers = [{ onContent: (_request: unknown, content: unknown) => void contents.push(content) }];
  const app = providerWith({ options: { addresses, observers } });
  const text = await (await send(app, "/accounts?limit=1")).text();
  expect(contents).toEqual([
    {
      method: "GET",
      endpoint: "/accounts?limit=1",
      signed: undefined,
      body: undefined,
      input: undefined,
      responseBody: text,
    },
  ]);
});

describe("a pino logger", () => {
  /** A provider that logs to pino, and the lines that it wrote. */
  function logging(getAccounts: () => never) {
    const lines: Record<string, unknown>[] = [];
    const logger = pino({ level: "debug" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const app = providerWith({ handlers: { getAccounts }, options: { logger, observers: [createAccessLog(logger)] } });
    return { app, lines };
  }

  test("gets structured lines with the request id, and faults with their causes", async () => {
    const cause = new AggregateError([Object.assign(new Error("connect"), { code: "ECONNREFUSED" })], "");
    const { app, lines } = logging(() => {
      throw new UnavailableError("The ledger is unavailable.", { cause });
    });
    const requestId = (await send(app, "/accounts")).headers.get("X-Request-Id");
    expect(lines).toMatchObject([
      {
        level: 50,
        msg: "request failed",
        requestId,
        operationId: "getAccounts",
        status: 503,
        error: {
          type: "UnavailableError",
          message: "The ledger is unavailable.",
          stack: expect.stringContaining("observe.test.ts"),
          cause: { type: "AggregateError", errors: [{ message: "connect", code: "ECONNREFUSED" }] },
        },
      },
      { level: 30, msg: "request refused", requestId, operationId: "getAccounts", status: 503 },
    ]);
    expect(lines[1]?.["durationMs"]).toEqual(expect.any(Number));
  });

  test("never receives a secret, a signature or a body, even if a driver attaches them to its error", async () => {
    const command = { name: "SET", args: ["nonce:first-key", "nonce-of-the-request"] };
    const { app, lines } = logging(() => {
      throw Object.assign(new Error("READONLY"), { command });
    });
    await send(app, "/accounts", { nonce: "nonce-of-the-request" });
    await send(app, "/accounts", { nonce: "nonce-of-the-request" });
    await send(app, "/accounts", { headers: { "X-FBAPI-SIGNATURE": "a-wrong-signature" } });
    await send(app, "/accounts/mine", { method: "POST", body: '{"in":"the body"}' });
    expect(lines.length).toBe(5);
    expect(JSON.stringify(lines)).not.toMatch(/first-key|nonce-of-the-request|a-wrong-signature|the body/);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });
});

test("logs any thrown value, error or not", async () => {
  for (const [thrown, error] of [
    ["a text", { type: "string", message: "a text" }],
    [{ password: "hunter2" }, { type: "object", message: "The thrown value is not an error." }],
    [undefined, { type: "undefined", message: "The thrown value is not an error." }],
  ] as const) {
    const logged: Logged = [];
    const app = providerWith({ logged, handlers: { getAccounts: () => Promise.reject(thrown) } });
    expect((await seen(send(app, "/accounts"))).status).toBe(500);
    expect(logged).toMatchObject([{ fields: { error } }]);
  }
});
