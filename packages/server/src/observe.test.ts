import { Hono } from "hono";
import { pino } from "pino";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  consoleLogger,
  createAccessLog,
  createMemoryIdempotencyRecords,
  InvalidRequestError,
  UnavailableError,
  type ObservedRequest,
  type RequestContent,
  type RequestObserver,
} from "./index.ts";
import { withdrawal, withdrawalProvider } from "./testing/idempotent.ts";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "./testing/offering.ts";
import { collecting, NOW, providerWith, SECRET, seen, send, signer, type Logged } from "./testing/provider.ts";

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
  const began = performance.now();
  const response = await send(app, "/accounts");
  const tookMs = performance.now() - began;
  await send(app, "/accounts/unknown");
  await send(app, "/nowhere");
  expect(count()).toBe(3);
  expect(responses[0]).toEqual({ ...listedAccounts, requestId: response.headers.get("X-Request-Id") });
  expect(responses[0]?.durationMs).toBeGreaterThan(0);
  expect(responses[0]?.durationMs).toBeLessThanOrEqual(tookMs);
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
    { level: "error", fields: { error: { message: "one" } }, message: "an observer failed" },
    { level: "error", fields: { error: { message: "two" } }, message: "an observer failed" },
  ]);
});

test("an observer needs no method", async () => {
  const logged: Logged = [];
  await send(providerWith({ logged, options: { observers: [{}] } }), "/accounts");
  expect(logged).toEqual([]);
});

describe("the report of a request", () => {
  test.each([
    [{ status: 404 }, undefined],
    [{ status: 400, body: { message: "No.", errorType: "unknown-asset" } }, "unknown-asset"],
    [{ status: 400, body: { message: "No.", errorType: 7 } }, undefined],
    [{ status: 200, body: { errorType: "unknown-asset" } }, undefined],
  ])("gives the response %j the error type %s", async (reply, errorType) => {
    const { responses, observers } = watching();
    const options = { observers, validateResponses: false };
    await send(providerWith({ handlers: { getAccounts: () => reply as never }, options }), "/accounts");
    expect(responses).toEqual([{ ...listedAccounts, status: reply.status, errorType }]);
  });

  test("has the location of an error that a handler throws", async () => {
    const { responses, observers } = watching();
    const getAccounts = () => {
      throw new InvalidRequestError("unknown-asset", "No.", { requestPart: "querystring", propertyName: "/assetId" });
    };
    await send(providerWith({ handlers: { getAccounts }, options: { observers } }), "/accounts");
    expect(responses).toMatchObject([
      { stage: "handler", errorType: "unknown-asset", requestPart: "querystring", propertyName: "/assetId" },
    ]);
  });

  test("names no property for an error of a whole part", async () => {
    const { responses, observers } = watching();
    await send(providerOfAll(succeed, { observers }), quoteTarget, { method: "POST", body: "[]" });
    expect(responses).toMatchObject([{ stage: "schema", errorType: "schema-error", requestPart: "body" }]);
    expect(responses[0]).not.toHaveProperty("propertyName");
  });
});

describe("the content of a request", () => {
  /** A provider below `/v2`, and the contents that its observer received. */
  function mounted() {
    const contents: RequestContent[] = [];
    const observer: RequestObserver = { onContent: (_request, content) => void contents.push(content) };
    return { contents, app: new Hono().route("/v2", providerOfAll(succeed, { observers: [observer] })) };
  }

  test("has the signed message, the input of the handler and the response", async () => {
    const { contents, app } = mounted();
    const signed = { timestamp: String(NOW), nonce: "n", method: "POST", endpoint: quoteTarget };
    await send(app, `/v2${quoteTarget}`, { method: "POST", nonce: "n", body: quoteBody, endpoint: quoteTarget });
    const body = new TextEncoder().encode(quoteBody);
    expect(contents).toEqual([
      {
        method: "POST",
        endpoint: quoteTarget,
        signed: {
          apiKey: "first-key",
          message: { ...signed, body },
          signature: await signer.sign({ ...signed, body: quoteBody }),
        },
        body,
        input: { params: { accountId: "mine" }, query: {}, headers: {}, body: JSON.parse(quoteBody) as unknown },
        responseBody: "{}",
      },
    ]);
  });

  test("has only the parts that were read before a refusal", async () => {
    const { contents, app } = mounted();
    await send(app, "/v2/nowhere?a=1");
    await send(app, "/v2/accounts?limit=1", { headers: { "X-FBAPI-KEY": undefined } });
    const refused = { method: "GET", signed: undefined, body: undefined, input: undefined };
    expect(contents).toEqual([
      {
        ...refused,
        endpoint: "/v2/nowhere?a=1",
        responseBody: '{"message":"There is no such operation.","errorType":"not-found"}',
      },
      {
        ...refused,
        endpoint: "/accounts?limit=1",
        body: new Uint8Array(0),
        responseBody: expect.stringContaining("The header X-FBAPI-KEY is missing."),
      },
    ]);
  });
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

test("the access log rounds durations to microseconds", () => {
  const logged: Logged = [];
  const request = { ...listedAccounts, stage: "handler", durationMs: 1.23456 } as const;
  createAccessLog(collecting(logged)).onResponse?.(request);
  expect(logged).toMatchObject([{ fields: { durationMs: 1.235 } }]);
});

test("the default logger writes warnings and errors to the console, one JSON line each", () => {
  const lines: unknown[] = [];
  const methods = ["debug", "info", "log", "warn", "error"] as const;
  for (const method of methods)
    vi.spyOn(console, method).mockImplementation((line: string) => void lines.push([method, JSON.parse(line)]));
  onTestFinished(() => void vi.restoreAllMocks());
  for (const level of ["debug", "info", "warn", "error"] as const)
    consoleLogger[level]({ requestId: "r", nested: { error: new TypeError("no") } }, `a line of ${level}`);
  const nested = { error: { type: "TypeError", message: "no", stack: expect.stringContaining("observe.test.ts") } };
  expect(lines).toEqual([
    ["warn", { level: "warn", message: "a line of warn", requestId: "r", nested }],
    ["error", { level: "error", message: "a line of error", requestId: "r", nested }],
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

/** The error in the log of a handler that throws this one. */
async function loggedError(thrown: Error): Promise<Record<string, unknown>> {
  const logged: Logged = [];
  await send(providerWith({ logged, handlers: { getAccounts: () => Promise.reject(thrown) } }), "/accounts");
  return logged[0]!.fields["error"] as Record<string, unknown>;
}

test.each(["cause", "errors"] as const)(
  "logs five levels of `%s`, even of an error that contains itself",
  async (name) => {
    const ring: Error & { errors?: readonly Error[] } = new Error("a ring");
    if (name === "cause") ring.cause = ring;
    else ring.errors = [ring];
    let levels = 0;
    let inner: unknown = (await loggedError(ring))[name];
    for (; inner !== undefined; levels++) {
      const [first] = [inner].flat() as Record<string, unknown>[];
      inner = first![name];
    }
    expect(levels).toBe(5);
  },
);

test("logs the code of an error if it is a text or a number", async () => {
  expect(await loggedError(Object.assign(new Error("away"), { code: "ECONNREFUSED" }))).toHaveProperty(
    "code",
    "ECONNREFUSED",
  );
  expect(await loggedError(Object.assign(new Error("away"), { code: 1213 }))).toHaveProperty("code", 1213);
  const secret = { password: "hunter2" };
  expect(await loggedError(Object.assign(new Error("away"), { code: secret }))).not.toHaveProperty("code");
});
