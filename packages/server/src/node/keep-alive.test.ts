import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { createConnection, Server as NetServer } from "node:net";
import { Hono } from "hono";
import { expect, onTestFinished, test, vi } from "vitest";
import { ConfigurationError } from "../index.ts";
import { serve } from "./index.ts";

const app = new Hono().get("/", (hono) => hono.text("ok"));

async function keepAliveHint(options: { keepAliveTimeoutMs?: number }): Promise<string | undefined> {
  const server = await serve(app, { port: 0, ...options });
  onTestFinished(() => server.close());
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const [message] = (await once(request({ port: server.port, agent }).end(), "response")) as [IncomingMessage];
  message.resume();
  return message.headersDistinct["keep-alive"]?.[0];
}

test("keeps idle connections open for longer than the 60 s of common load balancers", async () => {
  expect(await keepAliveHint({})).toBe("timeout=75");
});

test("keepAliveTimeoutMs sets how long idle connections stay open", async () => {
  expect(await keepAliveHint({ keepAliveTimeoutMs: 120_000 })).toBe("timeout=120");
});

test.each([0, -1, 1.5, Number.NaN])("rejects a keepAliveTimeoutMs of %d", async (keepAliveTimeoutMs) => {
  await expect(serve(app, { port: 0, keepAliveTimeoutMs })).rejects.toEqual(
    new ConfigurationError(`keepAliveTimeoutMs must be a whole number above zero; it is ${keepAliveTimeoutMs}.`),
  );
});

test.each([
  [1_000, { headersTimeout: 60_000, requestTimeout: 300_000 }],
  [120_000, { headersTimeout: 121_000, requestTimeout: 300_000 }],
  // Some load balancers keep idle connections for 10 minutes.
  [620_000, { headersTimeout: 621_000, requestTimeout: 621_000 }],
])("an idle time of %d ms is below Node's other time limits, and shortens none", async (keepAliveTimeoutMs, limits) => {
  const listen = vi.spyOn(NetServer.prototype, "listen");
  onTestFinished(() => listen.mockRestore());
  const running = await serve(app, { port: 0, keepAliveTimeoutMs });
  onTestFinished(() => running.close());
  expect(listen.mock.contexts[0]).toMatchObject({ keepAliveTimeout: keepAliveTimeoutMs, ...limits });
});

test("an idle connection does not delay shutdown, used before or not", async () => {
  const server = await serve(app, { port: 0 });
  const unused = createConnection(server.port, "127.0.0.1");
  await once(unused, "connect");
  const closed = once(unused.resume(), "close");
  await server.close();
  await expect(closed).resolves.toBeDefined();
});
