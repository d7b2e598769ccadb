import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { expect, onTestFinished, test, vi } from "vitest";
import { gate } from "../testing/idempotent.ts";
import { serve, ShutdownTimeoutError } from "./index.ts";

/** Far above the duration of any step here, and far below the five seconds for which Node keeps idle connections. */
const SOON = 2_500;

/** A server with one path that responds at once and one that waits for the test. */
async function slowServer() {
  const { open: finish, passed } = gate();
  const { open: begin, passed: begun } = gate();
  const app = new Hono()
    .get("/quick", (hono) => hono.text("quick"))
    .get("/slow", async (hono) => {
      begin();
      await passed;
      return hono.text("slow");
    });
  const server = await serve(app, { port: 0 });
  const agent = new Agent({ keepAlive: true });
  onTestFinished(async () => {
    finish();
    agent.destroy();
    await server.close();
  });
  return { server, agent, finish, begun };
}

async function get(port: number, path: string, agent: Agent): Promise<{ message: IncomingMessage; text: string }> {
  const [message] = (await once(request({ port, path, agent }).end(), "response")) as [IncomingMessage];
  let text = "";
  for await (const chunk of message) text += String(chunk);
  return { message, text };
}

async function timeOf(work: Promise<void>): Promise<number> {
  const began = performance.now();
  await work;
  return performance.now() - began;
}

test("responds to accepted requests, and then closes their connections", async () => {
  const { server, agent, finish, begun } = await slowServer();
  const asked = get(server.port, "/slow", agent);
  await begun;
  let isClosed = false;
  const closing = server.close().then(() => (isClosed = true));
  await expect(get(server.port, "/quick", new Agent())).rejects.toThrow(/connect ECONN(REFUSED|RESET)/);
  expect(isClosed).toBe(false);
  finish();
  const { message, text } = await asked;
  expect([text, message.headers.connection]).toEqual(["slow", "close"]);
  const began = performance.now();
  await closing;
  expect(performance.now() - began).toBeLessThan(SOON);
});

test("closes a connection that is open without a request, used before or not", async () => {
  const { server, agent } = await slowServer();
  const { message } = await get(server.port, "/quick", agent);
  expect(message.headers.connection).toBe("keep-alive");
  const silent = connect(server.port, "127.0.0.1");
  await once(silent, "connect");
  const ended = once(silent, "close");
  silent.resume();
  expect(await timeOf(server.close())).toBeLessThan(SOON);
  await ended;
});

test("closing twice has no further effect", async () => {
  const { server } = await slowServer();
  const closings = [server.close(), server.close(), server.close({ timeoutMs: 60_000 })];
  expect(await Promise.all(closings)).toEqual([undefined, undefined, undefined]);
});

test("cuts the remaining connections at the time limit and reports them", async () => {
  const { server, agent, begun } = await slowServer();
  const asked = get(server.port, "/slow", agent).catch((error: Error) => error.message);
  await begun;
  const closing = server.close({ timeoutMs: 50 });
  await expect(closing).rejects.toThrow(ShutdownTimeoutError);
  await expect(closing).rejects.toHaveProperty("name", "ShutdownTimeoutError");
  await expect(closing).rejects.toThrow("1 connections were still in use after 50 ms and have been cut.");
  expect(await asked).toBe("socket hang up");
  await server.close();
});

test("busy keep-alive connections get every response, and none is reset", async () => {
  const { server } = await slowServer();
  const counts = { responses: 0, resets: 0 };
  const busy = async (): Promise<void> => {
    const own = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let isOpen = true; isOpen;) {
      const asked = request({ port: server.port, path: "/quick", agent: own }).end();
      try {
        const [message] = (await once(asked, "response")) as [IncomingMessage];
        await once(message.resume(), "end");
        counts.responses++;
      } catch {
        // A new connection was never accepted. A connection that was used before has lost a request.
        if (asked.reusedSocket) counts.resets++;
        isOpen = false;
      }
    }
    own.destroy();
  };
  const clients = Array.from({ length: 50 }, busy);
  await expect.poll(() => counts.responses).toBeGreaterThan(200);
  await server.close();
  await Promise.all(clients);
  expect(counts.resets).toBe(0);
});

test("reports only the connections that are still open at the time limit", async () => {
  const { promise: unanswered, resolve: answer } = Promise.withResolvers<Response>();
  const gone = Promise.withResolvers<unknown>();
  const begun = Promise.withResolvers<void>();
  const app = new Hono<{ Bindings: HttpBindings }>()
    .get("/quick", ({ env, text }) => {
      gone.resolve(once(env.incoming.socket, "close"));
      return text("quick");
    })
    .get("/slow", () => (begun.resolve(), unanswered));
  const server = await serve(app, { port: 0 });
  await get(server.port, "/quick", new Agent());
  await gone.promise;
  const asked = get(server.port, "/slow", new Agent()).catch((error: Error) => error.message);
  await begun.promise;
  await expect(server.close({ timeoutMs: 50 })).rejects.toThrow("1 connections were still in use");
  expect(await asked).toBe("socket hang up");
  answer(new Response());
});

/** A slow server with fake timers. The test advances its clock, its intervals and `setImmediate`. */
async function serverWithFakeTimers() {
  vi.useFakeTimers({ toFake: ["performance", "setInterval", "clearInterval", "setImmediate"] });
  const slow = await slowServer();
  onTestFinished(async () => {
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
  });
  return slow;
}

test("a request that runs for seconds during the shutdown gets its response", async () => {
  const { server, agent, finish, begun } = await serverWithFakeTimers();
  const asked = get(server.port, "/slow", agent);
  await begun;
  const closing = server.close();
  await vi.advanceTimersByTimeAsync(5_000);
  finish();
  expect((await asked).text).toBe("slow");
  await closing;
});

test("a connection that was used within the last second may send one more request", async () => {
  const { server, agent } = await serverWithFakeTimers();
  await get(server.port, "/quick", agent);
  vi.advanceTimersByTime(5_000);
  await get(server.port, "/quick", agent);
  const closing = server.close();
  await vi.advanceTimersByTimeAsync(900);
  expect((await get(server.port, "/quick", agent)).message.headers.connection).toBe("close");
  await closing;
});

test("a connection is closed when it has been idle for a second, and no timer remains", async () => {
  const { server, agent } = await serverWithFakeTimers();
  await get(server.port, "/quick", agent);
  const closing = server.close();
  await vi.advanceTimersByTimeAsync(1_100);
  await closing;
  expect(vi.getTimerCount()).toBe(0);
});

test("a connection that has been idle for a second is closed at once", async () => {
  const { server, agent } = await serverWithFakeTimers();
  await get(server.port, "/quick", agent);
  vi.advanceTimersByTime(1_000);
  const closing = server.close();
  await vi.advanceTimersByTimeAsync(10);
  await expect(closing).resolves.toBeUndefined();
});

test("a request that had arrived unread on an idle connection gets its response", async () => {
  const { server, agent } = await serverWithFakeTimers();
  await get(server.port, "/quick", agent);
  vi.advanceTimersByTime(5_000);
  const closing = server.close();
  const { message, text } = await get(server.port, "/quick", agent);
  expect([text, message.headers.connection]).toEqual(["quick", "close"]);
  await vi.advanceTimersByTimeAsync(10);
  await closing;
});

test("does not keep a closed server and its app in memory", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const app = await (async () => {
    const served = { fetch: () => new Response() };
    const server = await serve(served, { port: 0 });
    await get(server.port, "/", new Agent());
    await server.close();
    return new WeakRef(served);
  })();
  const isKept = (): boolean => {
    collectGarbage();
    return app.deref() !== undefined;
  };
  await expect.poll(isKept).toBe(false);
});
