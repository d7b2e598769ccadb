import { registerHooks } from "node:module";
import { Counter, Registry } from "prom-client";
import { expect, onTestFinished, test } from "vitest";
import { createOperationsApp } from "../index.ts";
import { gate, withdrawal, withdrawalProvider } from "../testing/idempotent.ts";
import { createMemoryIdempotencyRecords } from "../index.ts";
import { providerWith, send } from "../testing/provider.ts";
import { createMetrics, type Metrics } from "./index.ts";

/** The samples by name and labels, without the histogram's buckets. */
async function samples(metrics: Metrics): Promise<Record<string, number>> {
  const lines = (await metrics.text()).split("\n").filter((line) => /^provider_(?!.*_bucket|.*_sum)/.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]),
  );
}

test("counts requests, refusals and durations by operation, class, error type and stage", async () => {
  const metrics = await createMetrics();
  const app = providerWith({ options: { observers: [metrics.observer] } });
  await send(app, "/accounts");
  await send(app, "/accounts", { nonce: "same" });
  await send(app, "/accounts", { nonce: "same" });
  await send(app, "/accounts", { timestamp: "0" });
  await send(app, "/accounts", { headers: { "X-FBAPI-KEY": "somebody's" } });
  await send(app, "/accounts/unknown");
  await send(app, "/accounts?limit=0");
  await send(app, "/capabilities/assets/none");
  await send(app, "/nowhere/of/this/name");
  expect(await samples(metrics)).toEqual({
    'provider_requests_total{operation="getAccounts",status="2xx"}': 2,
    'provider_requests_total{operation="getAccounts",status="4xx"}': 4,
    'provider_requests_total{operation="getAccountDetails",status="4xx"}': 1,
    'provider_requests_total{operation="getAssetDetails",status="4xx"}': 1,
    'provider_requests_total{operation="none",status="4xx"}': 1,
    'provider_request_duration_seconds_count{operation="getAccounts"}': 6,
    'provider_request_duration_seconds_count{operation="getAccountDetails"}': 1,
    'provider_request_duration_seconds_count{operation="getAssetDetails"}': 1,
    'provider_request_duration_seconds_count{operation="none"}': 1,
    provider_requests_in_flight: 0,
    'provider_refusals_total{error_type="schema-property-error",stage="nonce"}': 1,
    'provider_refusals_total{error_type="schema-property-error",stage="timestamp"}': 1,
    'provider_refusals_total{error_type="unauthorized",stage="key"}': 1,
    'provider_refusals_total{error_type="not-found",stage="account"}': 1,
    'provider_refusals_total{error_type="schema-property-error",stage="schema"}': 1,
    'provider_refusals_total{error_type="not-found",stage="handler"}': 1,
    'provider_refusals_total{error_type="not-found",stage="route"}': 1,
  });
  expect(await metrics.text()).not.toMatch(/somebody|unknown|nowhere|first-key|mine/);
});

test("counts running requests and replays", async () => {
  const metrics = await createMetrics();
  const { open: finish, passed } = gate();
  const post = withdrawalProvider(
    { records: createMemoryIdempotencyRecords() },
    async () => {
      await passed;
      return { status: 200, body: {} };
    },
    { observers: [metrics.observer] },
  );
  const both = Promise.all([post(withdrawal("key")), post(withdrawal("key"))]);
  await expect.poll(() => samples(metrics)).toMatchObject({ provider_requests_in_flight: 2 });
  finish();
  await both;
  await post(withdrawal("key"));
  await post(withdrawal("key", "2"));
  const counted = await samples(metrics);
  expect(counted).toMatchObject({
    provider_requests_in_flight: 0,
    'provider_replays_total{operation="createSubAccountWithdrawal"}': 2,
    'provider_refusals_total{error_type="idempotency-key-reuse",stage="idempotency"}': 1,
  });
});

test("unknown error types cannot grow the metrics without limit", async () => {
  const metrics = await createMetrics();
  let count = 0;
  const app = providerWith({
    handlers: { getAccounts: () => ({ status: 400, body: { errorType: `e${count++}` } }) as never },
    options: { observers: [metrics.observer], validateResponses: false },
  });
  for (let request = 0; request < 80; request++) await send(app, "/accounts");
  const refusals = Object.entries(await samples(metrics)).filter(([name]) =>
    name.startsWith("provider_refusals_total"),
  );
  expect(refusals).toHaveLength(51);
  expect(Object.fromEntries(refusals)['provider_refusals_total{error_type="other",stage="handler"}']).toBe(30);
});

test("combines metrics with those of the provider, and serves them at /metrics", async () => {
  const registry = new Registry();
  new Counter({ name: "mine", help: "Mine.", registers: [registry] }).inc();
  const metrics = await createMetrics({ registry, processMetrics: true });
  const response = await createOperationsApp({ metrics }).request("/metrics");
  expect(response.headers.get("Content-Type")).toBe(registry.contentType);
  const text = await response.text();
  for (const name of ["mine 1", "provider_requests_in_flight 0", "process_cpu_seconds_total"])
    expect(text).toContain(name);
});

test("counts an aborted request as such, and not as a refusal", async () => {
  const metrics = await createMetrics();
  const request = { requestId: "1", operationId: undefined, durationMs: 250, stage: "size", isReplay: false } as const;
  metrics.observer.onRequest?.(undefined);
  metrics.observer.onResponse?.({ ...request, status: 499, errorType: undefined, isAborted: true });
  expect(await samples(metrics)).toEqual({
    'provider_requests_total{operation="none",status="aborted"}': 1,
    'provider_request_duration_seconds_count{operation="none"}': 1,
    provider_requests_in_flight: 0,
  });
  expect(await metrics.text()).toContain('provider_request_duration_seconds_sum{operation="none"} 0.25\n');
});

test("counts a refusal without an error type as none", async () => {
  const metrics = await createMetrics();
  const app = providerWith({
    handlers: { getAccounts: () => ({ status: 400, body: {} }) as never },
    options: { observers: [metrics.observer], validateResponses: false },
  });
  await send(app, "/accounts");
  expect(await samples(metrics)).toMatchObject({ 'provider_refusals_total{error_type="none",stage="handler"}': 1 });
});

test("contains no metrics of the process unless they are asked for", async () => {
  expect(await (await createMetrics()).text()).not.toContain("process_");
});

test("names the package to install if prom-client is missing", async () => {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (specifier === "prom-client") throw new Error("Cannot find package");
      return next(specifier, context);
    },
  });
  onTestFinished(() => hooks.deregister());
  await expect(createMetrics()).rejects.toMatchObject({
    message: "createMetrics needs prom-client. Install it: npm install prom-client",
    cause: { message: "Cannot find package" },
  });
});
