/** Malformed requests, and a clock that jumps. */
import { once } from "node:events";
import { connect } from "node:net";
import { Hono } from "hono";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  createAccessLog,
  createRequestClock,
  stageNames,
  type Logger,
  type ObservedRequest,
  type RequestObserver,
} from "./index.ts";
import { serve } from "./node/index.ts";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "./testing/offering.ts";
import { collecting, NOW, optionsFor, providerWith, seen, send, signer, type Logged } from "./testing/provider.ts";

const malformedBody = { status: 400, body: { errorType: "schema-error", requestPart: "body" } };
const post = (body: string, options: object = {}) =>
  seen(send(providerOfAll(succeed, options), quoteTarget, { method: "POST", body }));

function clocked() {
  const times = { wall: NOW, elapsed: 0 };
  const logged: Logged = [];
  const clock = createRequestClock({ now: () => times.wall, monotonic: () => times.elapsed });
  const { nonces: _nonces, ...options } = optionsFor(logged);
  const app = providerWith({ options: { ...options, nonces: undefined as never, clock } });
  return { times, app, logged };
}

test("after a step back of less than a minute, requests are accepted and replays refused", async () => {
  const { times, app } = clocked();
  times.elapsed = 60_000;
  const recorded = { nonce: "recorded", timestamp: String(NOW) };
  expect((await send(app, "/accounts", recorded)).status).toBe(200);
  times.wall -= 50_000;
  expect((await send(app, "/accounts", { timestamp: String(times.wall) })).status).toBe(200);
  times.wall = NOW + 20_000;
  times.elapsed += 70_000;
  expect((await send(app, "/accounts", recorded)).status).toBe(400);
});

test("after a larger step back the provider is not ready and responds with 503 until the clock has caught up", async () => {
  const { times, app, logged } = clocked();
  times.wall -= 3_600_000;
  times.elapsed = 60_000;
  const response = await send(app, "/accounts", { timestamp: String(times.wall) });
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "3540"]);
  expect(() => app.checks.clock()).toThrow("clock stepped back");
  expect(logged.filter(({ message }) => message.startsWith("the clock stepped back"))).toHaveLength(1);
  times.wall = NOW;
  expect((await send(app, "/accounts", { timestamp: String(NOW) })).status).toBe(200);
  expect(() => app.checks.clock()).not.toThrow();
});

test("the step back is measured from the highest time that the provider has seen", async () => {
  const { times, app, logged } = clocked();
  times.elapsed = 60_000;
  const ask = async (wall: number): Promise<number> => {
    times.wall = wall;
    return (await send(app, "/accounts", { timestamp: String(wall) })).status;
  };
  const ahead = NOW + 3_600_000;
  expect([await ask(ahead), await ask(NOW), await ask(ahead - 60_001), await ask(ahead - 60_000)]).toEqual([
    200, 503, 503, 200,
  ]);
  expect(logged.filter(({ message }) => message.includes("the clock"))).toEqual([
    {
      level: "error",
      fields: { wall: NOW, highest: ahead },
      message: "the clock stepped back; requests are refused until it has caught up",
    },
    {
      level: "info",
      fields: { wall: ahead - 60_000, highest: ahead },
      message: "the clock has caught up; requests are accepted again",
    },
  ]);
});

test("accepts any time with an unlimited step", async () => {
  const clock = createRequestClock({ maxStepBackMs: Number.POSITIVE_INFINITY });
  const { nonces: _nonces, now: _now, ...options } = optionsFor();
  const app = providerOfAll(succeed, { ...options, nonces: undefined, now: undefined, clock });
  vi.setSystemTime("2024-05-01T00:00:00Z");
  onTestFinished(() => void vi.useRealTimers());
  expect((await send(app, "/accounts", { timestamp: String(Date.now()) })).status).toBe(200);
});

test.each(["/x/../accounts", "/./accounts", "/x/%2e%2E/accounts", "/x/.%2e/accounts"])(
  "on Node, %s is a 404 without authentication, even if it is signed",
  async (target) => {
    const server = await serve(new Hono().route("/", providerOfAll(succeed)), { port: 0 });
    onTestFinished(() => server.close());
    for (const endpoint of ["/accounts", target]) {
      const headers = await signedHeaders("GET", endpoint);
      expect(await rawExchange(server.port, `GET ${target} HTTP/1.1\r\n${headers}\r\n`)).toMatch(/^HTTP\/1\.1 404 /);
    }
    expect(await rawExchange(server.port, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 404 [^]*\{"message":"There is no such operation\.","errorType":"not-found"\}/,
    );
  },
);

test("on Node, dots in a query are part of a value", async () => {
  const server = await serve(providerOfAll(succeed), { port: 0 });
  onTestFinished(() => server.close());
  const target = "/accounts?startingAfter=/../a";
  const text = `GET ${target} HTTP/1.1\r\n${await signedHeaders("GET", target)}\r\n`;
  expect(await rawExchange(server.port, text)).toMatch(/^HTTP\/1\.1 200 /);
});

async function signedHeaders(method: string, endpoint: string): Promise<string> {
  const message = { timestamp: String(NOW), nonce: crypto.randomUUID(), method, endpoint };
  const signature = await signer.sign(message);
  return `Host: x\r\nConnection: close\r\nX-FBAPI-KEY: first-key\r\nX-FBAPI-NONCE: ${message.nonce}\r\nX-FBAPI-TIMESTAMP: ${NOW}\r\nX-FBAPI-SIGNATURE: ${signature}\r\n`;
}

async function rawExchange(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.on("data", (chunk) => (received += String(chunk)));
  socket.write(text);
  await once(socket, "close");
  return received;
}

test.each([
  '{"\\u0070roto":1,"__proto__":1}',
  '{"_\\u005fproto__":1}',
  '{"__\\u0070roto__":1}',
  '{"\\u005F_prot\\u006f__":{}}',
])("refuses the property __proto__ in every spelling: %s", async (body) =>
  expect(await post(body)).toMatchObject(malformedBody),
);

test("refuses an undeclared body unless it is {}", async () => {
  const execute = `${quoteTarget}/q1/execute`;
  const sent = (body: string) => seen(send(providerOfAll(succeed), execute, { method: "POST", body }));
  expect((await sent("{}")).status).toBe(200);
  for (const body of ['{"a":1}', "{ }", "{} ", "{}}", "{]", "[}", "[]", "x"])
    expect(await sent(body)).toMatchObject(malformedBody);
});

test("the boundary between endpoint and body cannot be moved", async () => {
  const app = providerOfAll(succeed);
  const sent = await send(app, "/accounts/mine/transfers/deposits/addresses/ab", {
    method: "DELETE",
    body: "cd",
    headers: {
      "X-FBAPI-NONCE": "n",
      "X-FBAPI-SIGNATURE": await signer.sign({
        timestamp: String(NOW),
        nonce: "n",
        method: "DELETE",
        endpoint: "/accounts/mine/transfers/deposits/addresses/abcd",
      }),
    },
  });
  expect(await seen(sent)).toMatchObject(malformedBody);
});

/** Sends what `fetch` cannot: a GET or HEAD with a body, over a real connection. */
async function sendBody(method: string, target: string, body: string, signed: { endpoint: string; body?: string }) {
  const server = await serve(providerOfAll(succeed), { port: 0 });
  onTestFinished(() => server.close());
  const signature = await signer.sign({ timestamp: String(NOW), nonce: "n", method, ...signed });
  const lines = [
    `${method} ${target} HTTP/1.1`,
    "Host: x",
    "X-FBAPI-KEY: first-key",
    "X-FBAPI-NONCE: n",
    `X-FBAPI-TIMESTAMP: ${NOW}`,
    `X-FBAPI-SIGNATURE: ${signature}`,
    "Content-Type: application/json",
    `Content-Length: ${body.length}`,
    "Connection: close",
  ];
  return rawExchange(server.port, `${lines.join("\r\n")}\r\n\r\n${body}`);
}

test("a GET with a body is verified over it, and refused unless it is {}", async () => {
  expect(await sendBody("GET", "/accounts", "{}", { endpoint: "/accounts", body: "{}" })).toMatch(/^HTTP\/1\.1 200 /);
  const refused = /^HTTP\/1\.1 400 [^]*"errorType":"schema-error"[^]*"requestPart":"body"/;
  expect(await sendBody("GET", "/accounts", "[]", { endpoint: "/accounts", body: "[]" })).toMatch(refused);
  expect(await sendBody("GET", "/accounts", "{}", { endpoint: "/accounts" })).toMatch(/"X-FBAPI-SIGNATURE"/);
  // The signed message is the same for both: only the boundary between endpoint and body has moved.
  expect(await sendBody("GET", "/accounts?limit=1", "0", { endpoint: "/accounts?limit=10" })).toMatch(refused);
});

test("responds with 404 to HEAD, with and without a body", async () => {
  for (const body of ["", "{}", "x"])
    expect(await sendBody("HEAD", "/accounts", body, { endpoint: "/accounts", body })).toMatch(/^HTTP\/1\.1 404 /);
});

test("refuses a body that is nested too deeply, regardless of its size", async () => {
  const deep = (levels: number) => `{"a":${"[".repeat(levels)}${"]".repeat(levels)},${quoteBody.slice(1)}`;
  expect((await post(deep(63))).status).toBe(200);
  for (const levels of [64, 5_000, 400_000]) expect(await post(deep(levels))).toMatchObject(malformedBody);
  expect((await post(`{"a":"${"[".repeat(100)}\\"${"[".repeat(100)}",${quoteBody.slice(1)}`)).status).toBe(200);
});

test("an upload that the client aborts is not an error and is counted separately", async () => {
  const observed: ObservedRequest[] = [];
  const bodies: string[] = [];
  const logged: Logged = [];
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const observer: RequestObserver = {
    onResponse: (request) => void observed.push(request),
    onContent: (_request, { responseBody }) => (bodies.push(responseBody), resolve()),
  };
  const app = providerOfAll(succeed, { observers: [observer], logger: collecting(logged) });
  const server = await serve(app, { port: 0 });
  onTestFinished(() => server.close());
  const socket = connect(server.port, "127.0.0.1");
  socket.write(`POST ${quoteTarget} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`, () =>
    socket.resetAndDestroy(),
  );
  await ended;
  expect(observed).toMatchObject([{ isAborted: true, status: 499, stage: "size" }]);
  expect(bodies).toEqual([""]);
  expect(logged).toEqual([
    {
      level: "debug",
      message: "the client closed the connection before its request had arrived",
      fields: { requestId: observed[0]?.requestId, operationId: "createQuote", stage: "size" },
    },
  ]);
});

test("refuses a body that does not arrive within the time limit", async () => {
  const server = await serve(providerOfAll(succeed, { limits: { bodyTimeoutMs: 20 } }), { port: 0 });
  onTestFinished(() => server.close());
  const text = `POST ${quoteTarget} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`;
  expect(await rawExchange(server.port, text)).toMatch(/^HTTP\/1\.1 400 [^]*took longer than 20 ms/);
});

test.each<[string, (logger: Logger) => { observers?: RequestObserver[] }]>([
  ["no observers", () => ({})],
  ["an observer that logs nothing", () => ({ observers: [{ onRequest: () => undefined }] })],
  ["an access log", (logger) => ({ observers: [createAccessLog(logger)] })],
  ["an access log among others", (logger) => ({ observers: [{}, createAccessLog(logger)] })],
])("logs each refusal in one line with %s", async (_what, observing) => {
  const logged: Logged = [];
  const logger = collecting(logged);
  const app = providerWith({ options: { logger, ...observing(logger) } });
  await send(app, "/accounts", { headers: { "X-FBAPI-SIGNATURE": "00" } });
  expect(logged).toMatchObject([
    {
      level: "info",
      message: "request refused",
      fields: { stage: "signature", errorType: "schema-property-error", propertyName: "X-FBAPI-SIGNATURE" },
    },
  ]);
});

test.each(["warn", "strip", "refuse", "allow"] as const)("undeclared response properties: %s", async (mode) => {
  const logged: Logged = [];
  const row = { id: "1", title: "Main", status: "active", ssn: "078-05-1120" };
  const getAccounts = () => ({ status: 200, body: { accounts: [row] } }) as never;
  const app = providerWith({ logged, handlers: { getAccounts }, options: { undeclaredProperties: mode } });
  const { status, body } = await seen(send(app, "/accounts"));
  expect(status).toBe(mode === "refuse" ? 500 : 200);
  expect(JSON.stringify(body).includes("ssn")).toBe(mode === "warn" || mode === "allow");
  expect(JSON.stringify(logged).includes("/accounts/0/ssn")).toBe(mode !== "allow");
  expect(JSON.stringify(logged)).not.toContain("078-05-1120");
});

test("every stage has a unique name", () => {
  expect(new Set(stageNames).size).toBe(stageNames.length);
});

test.each([
  [
    "two Host headers",
    "GET /accounts HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
    400,
    "more than one host header",
  ],
  [
    "an invalid Host",
    "GET /accounts HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
    400,
    "the host header is not valid",
  ],
  ["OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 400, "the request target or the host"],
  ["HTTP/1.0 without a Host", "GET /nowhere HTTP/1.0\r\n\r\n", 404, "there is no such"],
])("refuses %s in the contract's format", async (_name, text, status, message) => {
  const server = await serve(providerOfAll(succeed), { port: 0 });
  onTestFinished(() => server.close());
  const received = (await rawExchange(server.port, text)).toLowerCase();
  expect(received).toMatch(new RegExp(`^http/1\\.1 ${status} `));
  expect(received).toMatch(/x-request-id: [^]*"errortype":"/);
  expect(received).toContain(message);
  expect(received.includes('"requestpart":"headers"')).toBe(status === 400);
});
