import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { stageNames } from "./index.ts";
import { temporaryFile, withdrawal } from "./testing/idempotent.ts";
import { providerOfAll } from "./testing/offering.ts";
import { collecting, NOW, seen, send } from "./testing/provider.ts";

type App = Parameters<typeof send>[0];

const served = vi.hoisted(() => vi.fn<(app: unknown, options: object) => Promise<void>>());
vi.mock("@provider-connectivity/server/node", async (original) => ({ ...(await original<object>()), serve: served }));

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test.each(["smallest-provider.ts", "idempotent-handler.ts", "operated.ts"])(
  "the README contains %s as it compiles",
  (name) => {
    const file = readFileSync(new URL(`testing/readme/${name}`, import.meta.url), "utf8");
    expect(readme).toContain(`\`\`\`ts\n${file}\`\`\`\n`);
  },
);

test("the README's smallest provider works", async () => {
  vi.stubEnv("API_SECRET", "first customer's secret");
  vi.setSystemTime(NOW);
  await import("./testing/readme/smallest-provider.ts");
  const [app, options] = served.mock.lastCall as [App, object];
  expect(options).toEqual({ port: 8000 });
  const ask = (target: string) =>
    send(app, `/v2${target}`, { endpoint: target, headers: { "X-FBAPI-KEY": "a key" }, timestamp: String(NOW + 1) });
  expect(await seen(ask("/accounts/main"))).toMatchObject({ status: 200, body: { id: "main" } });
  expect(await seen(ask("/accounts/other"))).toMatchObject({ status: 404 });
  expect(await seen(ask("/capabilities"))).toMatchObject({
    status: 200,
    body: { components: { accounts: "*", balances: "*" } },
  });
  vi.useRealTimers();
});

test("the README's idempotent handler passes one reference to its ledger", async () => {
  vi.stubEnv("RECORDS", temporaryFile("records.sqlite"));
  const { idempotency, withdrawalHandlers } = await import("./testing/readme/idempotent-handler.ts");
  const withdraw = vi.fn<(reference: string) => Promise<object>>(async (reference) => ({ id: reference }));
  const { createSubAccountWithdrawal } = withdrawalHandlers({ withdraw } as never);
  const app = providerOfAll(createSubAccountWithdrawal as never, { idempotency });
  const ask = () =>
    send(app, "/accounts/mine/transfers/withdrawals/subaccount", {
      method: "POST",
      body: JSON.stringify(withdrawal("key")),
    });
  const first = await seen(ask());
  expect(first).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  expect(await seen(ask())).toEqual(first);
  expect(withdraw).toHaveBeenCalledTimes(1);
});

test("the README's example for operators reports its state", async () => {
  const { operated } = await import("./testing/readme/operated.ts");
  const pool = { query: () => Promise.reject(new Error("away")) };
  const redis = { ping: async () => "PONG", sendCommand: async () => "OK" };
  const { options, operations } = await operated(pool as never, redis as never, collecting([]) as never);
  const app = providerOfAll(() => ({ status: 200, body: { accounts: [] } }), options);
  const ask = (address: string) => seen(send(app, "/accounts", { headers: { "X-Forwarded-For": address } }));
  expect([(await ask("18.98.161.0")).status, (await ask("192.0.2.1")).status]).toEqual([200, 401]);
  expect(await seen(operations.request("/readyz"))).toMatchObject({
    status: 503,
    body: { checks: { postgres: "failed", redis: "ok" } },
  });
  expect(await (await operations.request("/metrics")).text()).toContain(
    'provider_requests_total{operation="getAccounts",status="2xx"} 1',
  );
});

test("the README lists the stages of the pipeline in order", () => {
  const [, listed = ""] = /<!-- stages -->([^]*)<!-- \/stages -->/.exec(readme) ?? [];
  expect(listed.split(",").map((name) => name.trim())).toEqual(stageNames);
});
