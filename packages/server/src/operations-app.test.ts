import { expect, test } from "vitest";
import { createOperationsApp } from "./index.ts";
import { gate } from "./testing/idempotent.ts";
import { collecting, type Logged } from "./testing/provider.ts";

const quiet = collecting([]);

async function ask(app: ReturnType<typeof createOperationsApp>, path: string) {
  const response = await app.request(path);
  return { status: response.status, body: await response.json(), cache: response.headers.get("Cache-Control") };
}

test("is healthy while it responds, regardless of its checks", async () => {
  const app = createOperationsApp({ checks: { database: () => Promise.reject(new Error("away")) }, logger: quiet });
  expect(await ask(app, "/healthz")).toEqual({ status: 200, body: { status: "ok" }, cache: "no-store" });
});

test("is ready when every check passes; names a failed check, and only logs its reason", async () => {
  const logged: Logged = [];
  let isAway = true;
  const database = () => {
    if (isAway) throw new Error("password authentication failed for user hunter2");
  };
  const app = createOperationsApp({ checks: { database, ledger: async () => "fine" }, logger: collecting(logged) });
  const failed = await ask(app, "/readyz");
  expect(failed).toMatchObject({
    status: 503,
    body: { status: "failed", checks: { database: "failed", ledger: "ok" } },
    cache: "no-store",
  });
  expect(JSON.stringify(failed)).not.toContain("hunter2");
  expect(logged).toMatchObject([
    { level: "warn", fields: { check: "database", error: { message: expect.stringContaining("hunter2") } } },
  ]);
  isAway = false;
  expect(await ask(app, "/readyz")).toMatchObject({ status: 200, body: { status: "ok", checks: { database: "ok" } } });
});

test("a check that never ends counts as failed", async () => {
  const logged: Logged = [];
  const checks = { database: () => new Promise(() => undefined) };
  const app = createOperationsApp({ checks, checkTimeoutMs: 20, logger: collecting(logged) });
  expect((await ask(app, "/readyz")).status).toBe(503);
  expect(logged).toMatchObject([
    {
      level: "warn",
      message: "readiness check failed",
      fields: { check: "database", error: { message: "no result within 20 ms" } },
    },
  ]);
});

test("concurrent requests share one check", async () => {
  const { open: finish, passed } = gate();
  let count = 0;
  const database = () => {
    count++;
    return passed;
  };
  const app = createOperationsApp({ checks: { database } });
  const asked = Promise.all([ask(app, "/readyz"), ask(app, "/readyz"), ask(app, "/readyz")]);
  await expect.poll(() => count).toBe(1);
  finish();
  expect((await asked).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(count).toBe(1);
  await ask(app, "/readyz");
  expect(count).toBe(2);
});

test("serves no /metrics without metrics", async () => {
  expect((await createOperationsApp().request("/metrics")).status).toBe(404);
});
