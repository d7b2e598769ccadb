import { context, type Context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { contract, createSubAccountWithdrawal, executeQuote, getAccountDetails } from "@provider-connectivity/contract";
import { afterEach, expect, test } from "vitest";
import { createClient } from "./index.ts";
import { createPathClient } from "./path.ts";
import { createTracing } from "./opentelemetry.ts";
import { json, networkError, provide, type Reply } from "./testing/test-provider.ts";

const SECRETS = /key-of-the-customer|test secret|0000-4000|the message of the provider|the amount/;
const params = { accountId: "a" };

afterEach(() => context.disable());

test.each([
  ["https://provider.test/v2", 443],
  ["http://provider.test/v2", 80],
  ["https://provider.test:8443/v2", 8443],
])("an attempt at %s names the port %d", async (baseUrl, port) => {
  const { traceable, spans } = traced(json(200, { accounts: [] }));
  await createClient(contract, { ...traceable, baseUrl }).getAccounts();
  expect(spans()[0]?.attributes["server.port"]).toBe(port);
});

/** A client whose ended spans the tests can read, in order. */
function traced(...replies: Reply[]) {
  const exporter = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  const tracer = provider.getTracer("test");
  const { options } = provide(...replies);
  const traceable = { ...options, tracing: createTracing({ tracer }) };
  return { client: createClient(contract, traceable), traceable, tracer, spans: () => exporter.getFinishedSpans() };
}

const idOf = (span: ReadableSpan | undefined) => span?.spanContext().spanId;

test("a call is a span, and each attempt a child span", async () => {
  const { client, spans } = traced(json(503, {}), networkError("ECONNRESET"), json(200, {}, { "X-Request-Id": "r" }));
  await client.getAccountDetails({ params, query: { balances: true } });
  const [first, second, third, call] = spans();
  const http = { "http.request.method": "GET", "url.template": "/accounts/{accountId}" };
  const attempt = {
    ...http,
    "url.full": "https://provider.test/v2/accounts/a?balances=true",
    "server.address": "provider.test",
    "server.port": 443,
  };
  expect([first, second, third].map((span) => [span?.name, span?.kind, span?.parentSpanContext?.spanId])).toEqual(
    Array.from({ length: 3 }, () => ["GET /accounts/{accountId}", SpanKind.CLIENT, idOf(call)]),
  );
  expect([first, second, third].map((span) => span?.attributes)).toEqual([
    { ...attempt, "http.response.status_code": 503, "error.type": "503" },
    { ...attempt, "http.request.resend_count": 1, "error.type": "no-response" },
    {
      ...attempt,
      "http.request.resend_count": 2,
      "http.response.status_code": 200,
      "http.response.header.x-request-id": ["r"],
    },
  ]);
  expect([first, second, third].map((span) => span?.status.code)).toEqual([2, 2, 0]);
  expect([call?.name, call?.kind, call?.status.code]).toEqual(["getAccountDetails", SpanKind.INTERNAL, 0]);
  expect(call?.attributes).toEqual({
    ...http,
    "provider_connectivity.operation.id": "getAccountDetails",
    "provider_connectivity.retry_count": 2,
    "http.response.status_code": 200,
    "http.response.header.x-request-id": ["r"],
  });
});

test.each<[string, Reply, string, string]>([
  ["a refusal", json(400, { message: "the message of the provider", errorType: "quote-not-ready" }), "400", "refused"],
  ["no response", networkError("ECONNRESET"), "no-response", "unknown"],
  ["an unreadable response", new Response("the message of the provider"), "invalid-response", "unknown"],
])("%s is an error of the call, without text of the provider", async (_, reply, type, outcome) => {
  const { client, spans } = traced(reply);
  await client.result(executeQuote, { params: { ...params, id: "q" } });
  const call = spans().at(-1);
  expect(call?.attributes).toMatchObject({ "error.type": type, "provider_connectivity.outcome": outcome });
  expect(call?.status).toEqual({ code: SpanStatusCode.ERROR });
});

test("a call that was never sent has one span", async () => {
  const { client, spans } = traced();
  await client.result(getAccountDetails, { params: { accountId: "" } });
  expect(spans().map(({ name, attributes }) => [name, attributes["error.type"]])).toEqual([
    ["getAccountDetails", "local-error"],
  ]);
});

test("an abort ends both spans", async () => {
  const controller = new AbortController();
  const { client, spans } = traced(() => {
    controller.abort(new Error("enough"));
    return new Promise<Response>(() => {});
  });
  await client.result(getAccountDetails, { params }, { signal: controller.signal });
  expect(spans().map(({ attributes }) => attributes["error.type"])).toEqual(["Error", "aborted"]);
});

test("traces a path-typed call too, without the body of its error", async () => {
  const { traceable, spans } = traced(json(404, { message: "the message of the provider", errorType: "not-found" }));
  await createPathClient(contract, traceable).GET("/accounts/{accountId}", { params: { path: params } });
  const [attempt, call] = spans();
  expect([attempt, call].map((span) => span?.attributes["error.type"])).toEqual(["404", "404"]);
  expect(call?.name).toBe("getAccountDetails");
});

test("spans join the active span, and are active while the request is sent", async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  let active: Context | undefined;
  const { client, tracer, spans } = traced(json(503, {}), () => {
    active = context.active();
    return json(200, {});
  });
  const parent = tracer.startSpan("job");
  await context.with(trace.setSpan(context.active(), parent), () => client.getAccountDetails({ params }));
  const [, attempt, call] = spans();
  expect(call?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  expect(active && trace.getSpan(active)?.spanContext().spanId).toBe(idOf(attempt));
});

test("concurrent calls do not mix, even without a context manager", async () => {
  const { client, spans } = traced(json(200, {}));
  await Promise.all(["a", "b", "c"].map((accountId) => client.getAccountDetails({ params: { accountId } })));
  const attempts = spans().filter(({ kind }) => kind === SpanKind.CLIENT);
  const calls = spans().filter(({ kind }) => kind === SpanKind.INTERNAL);
  expect(new Set(attempts.map((span) => span.parentSpanContext?.spanId))).toEqual(new Set(calls.map(idOf)));
  expect(calls).toHaveLength(3);
});

test("no span contains a key, nonce, signature, body or message", async () => {
  const refusal = json(400, { message: "the message of the provider", errorType: "schema-error" });
  const { client, spans } = traced(networkError("ECONNRESET"), refusal);
  const body = { balanceAmount: "the amount", idempotencyKey: "0000-4000" } as never;
  await client.result(createSubAccountWithdrawal, { params, body });
  const recorded = spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  expect(recorded).toHaveLength(3);
  expect(JSON.stringify(recorded)).not.toMatch(SECRETS);
});

test("uses the tracer of the globally registered provider by default", async () => {
  const { client, traceable } = traced(json(200, {}));
  await expect(client.getAccountDetails({ params })).resolves.toEqual({});
  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
  await createClient(contract, { ...traceable, tracing: createTracing() }).getAccountDetails({ params });
  trace.disable();
  expect(exporter.getFinishedSpans().map(({ instrumentationScope }) => instrumentationScope.name)).toEqual([
    "@provider-connectivity/client",
    "@provider-connectivity/client",
  ]);
});
