/** Until a provider is mounted, and again after it is unmounted, its ports respond that it is starting. @module */
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StartOptions } from "./command.ts";
import { listen, type Ports } from "./listen.ts";

let ports: Ports;
beforeAll(async () => {
  const options = { host: "127.0.0.1", port: 0, operationsHost: "127.0.0.1", operationsPort: 0, controlPort: "off" };
  ports = await listen(options as StartOptions);
});
afterAll(() => ports.close());

const get = (port: number, path: string) => fetch(`http://127.0.0.1:${port}${path}`);

async function expectStarting(): Promise<void> {
  const response = await get(ports.api.port, "/v2/accounts");
  expect(response.status).toBe(503);
  expect(Object.fromEntries(response.headers)).toMatchObject({ "retry-after": "1", "cache-control": "no-store" });
  expect(await response.json()).toEqual({
    message: "The provider is starting. Try again.",
    errorType: "internal-error",
  });
  expect((await get(ports.operations.port, "/healthz")).status).toBe(200);
  expect((await get(ports.operations.port, "/readyz")).status).toBe(503);
}

test("asks callers to try again while it starts, and is healthy but not ready", async () => {
  await expectStarting();
  ports.mount({
    api: new Hono().get("/accounts", (context) => context.json({ accounts: [] })),
    operations: new Hono().get("/readyz", (context) => context.json({ status: "ok" })),
  });
  expect((await get(ports.api.port, "/v2/accounts")).status).toBe(200);
  expect((await get(ports.operations.port, "/readyz")).status).toBe(200);
  const elsewhere = await get(ports.api.port, "/accounts");
  expect(elsewhere.status).toBe(404);
  expect(await elsewhere.json()).toMatchObject({ errorType: "not-found" });
  ports.unmount();
  await expectStarting();
});
