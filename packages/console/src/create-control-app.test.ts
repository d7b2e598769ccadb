import { afterEach, expect, test, vi } from "vitest";
import { createControlApp } from "./create-control-app.ts";

const token = "6Zc3oXfAkq0b1mJd9u7TQw";
const read = { now: "2026-12-05T12:00:00.000Z", offsetMs: 0 };
const advanceClock = vi.fn<() => Promise<never>>();
const error = vi.fn<() => void>();
const logger = { debug: vi.fn<() => void>(), info: vi.fn<() => void>(), warn: vi.fn<() => void>(), error };
const app = createControlApp({
  token,
  logger,
  handlers: {
    getClock: () => ({ status: 200, body: read }),
    async advanceClock({ body: { advanceMs } }) {
      await advanceClock();
      return { status: 200, body: { ...read, offsetMs: advanceMs, tasks: 0 } };
    },
  },
});
afterEach(() => {
  vi.clearAllMocks();
});

const own = { Host: "127.0.0.1:9465", "X-Control-Token": token };

async function send(path: string, { method = "GET", headers = {}, body }: RequestOptions = {}) {
  const response = await app.request(`http://127.0.0.1:9465/control/v1${path}`, {
    method,
    headers: {
      ...own,
      ...(body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": `${body.length}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

test("handles a request with the token", async () => {
  expect(await send("/clock")).toEqual({ status: 200, body: read });
  expect(await send("/clock", { method: "POST", body: '{"advanceMs":5}' })).toMatchObject({
    status: 200,
    body: { offsetMs: 5 },
  });
});

test.each([
  ["without a token", { "X-Control-Token": "" }, 401, "X-Control-Token"],
  ["with another token", { "X-Control-Token": `${token}x` }, 401, "X-Control-Token"],
  ["of a rebound DNS name", { Host: "attacker.example:9465" }, 403, "Host"],
  ["of a name that starts like ours", { Host: "127.0.0.1.attacker.example" }, 403, "Host"],
  ["of another web page", { Origin: "https://attacker.example" }, 403, "Origin"],
  ["of a page on another port of this machine", { Origin: "http://127.0.0.1:3000" }, 403, "Origin"],
  ["of a sandboxed page", { Origin: "null" }, 403, "Origin"],
  ["that a page of another port sends without Origin", { "Sec-Fetch-Site": "same-site" }, 403, "Sec-Fetch-Site"],
] as const)("refuses a request %s before its handler runs", async (_name, headers, status, propertyName) => {
  for (const request of [{}, { method: "POST", body: '{"advanceMs":5}' }]) {
    expect(await send("/clock", { ...request, headers })).toMatchObject({ status, body: { propertyName } });
  }
  expect(advanceClock).not.toHaveBeenCalled();
});

test("accepts the console's own page under each name of the loopback address", async () => {
  for (const host of ["127.0.0.1:9465", "localhost:9465", "[::1]:9465"])
    expect(await send("/clock", { headers: { Host: host, Origin: `http://${host}` } })).toMatchObject({ status: 200 });
});

test("refuses the body of a form of another page", async () => {
  const headers = { "Content-Type": "text/plain" };
  expect(await send("/clock", { method: "POST", body: '{"advanceMs":5}', headers })).toMatchObject({
    status: 400,
    body: { requestPart: "headers" },
  });
});

test("a preflight request of another page gets no permission", async () => {
  const response = await app.request("http://127.0.0.1:9465/control/v1/clock", {
    method: "OPTIONS",
    headers: {
      Host: own.Host,
      Origin: "https://attacker.example",
      "Access-Control-Request-Headers": "x-control-token",
    },
  });
  expect({ status: response.status, cors: response.headers.get("access-control-allow-origin") }).toEqual({
    status: 403,
    cors: null,
  });
});

test("ignores a token in the URL", async () => {
  const headers = { "X-Control-Token": "" };
  expect(await send(`/clock?token=${token}&X-Control-Token=${token}`, { headers })).toMatchObject({ status: 401 });
});

test.each([
  ['{"advanceMs":-1}', "/advanceMs"],
  ['{"advanceMs":"7d"}', "/advanceMs"],
  ["{}", "/advanceMs"],
])("refuses the body %s with its property", async (body, propertyName) => {
  expect(await send("/clock", { method: "POST", body })).toMatchObject({
    status: 400,
    body: { errorType: "schema-property-error", propertyName, requestPart: "body" },
  });
});

const info = {
  name: "test",
  contract: "0.5.1",
  baseUrl: "http://127.0.0.1:8000/v2",
  apiKeys: [],
  signing: { preEncoding: "url-encoded", algorithm: "rsa", hash: "sha256", postEncoding: "base64" },
  components: ["accounts", "balances"],
  operations: ["getInfo"],
  instance: "1",
};

test("the OpenAPI document contains the offered operations and needs no token", async () => {
  const offered = createControlApp({ token, logger, handlers: { getInfo: () => ({ status: 200, body: info }) } });
  const fetchFrom = (host: string) => offered.request("http://127.0.0.1/openapi.json", { headers: { Host: host } });
  const document = (await (await fetchFrom(own.Host)).json()) as Record<string, object>;
  expect(document.servers).toEqual([{ url: info.baseUrl }]);
  expect(Object.keys(document.paths ?? {})).toContain("/accounts");
  expect(Object.keys(document.paths ?? {}).join()).not.toMatch(/collateral|ramps/);
  expect((await fetchFrom("attacker.example")).status).toBe(403);
});

test("every response forbids inline code and frames", async () => {
  const { headers } = await app.request("http://127.0.0.1:9465/control/v1/clock", { headers: own });
  const policy = headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
});

test("responds with 404 to an operation without a handler", async () => {
  expect(await send("/nothing")).toMatchObject({ status: 404, body: { errorType: "not-found" } });
});

test("responds with 500 without details to a failing handler, and never logs the token", async () => {
  advanceClock.mockRejectedValueOnce(new Error("disk full"));
  const response = await send("/clock", { method: "POST", body: '{"advanceMs":5}' });
  expect(response).toMatchObject({ status: 500, body: { errorType: "internal-error" } });
  expect(JSON.stringify(response)).not.toContain("disk full");
  expect(JSON.stringify(error.mock.calls)).toContain("disk full");
  expect(JSON.stringify([error.mock.calls, response])).not.toContain(token);
});
