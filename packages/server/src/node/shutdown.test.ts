import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { Hono } from "hono";
import { expect, onTestFinished, test } from "vitest";
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
