import { Hono } from "hono";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { createNodeHandler, type ServedApp } from "./index.ts";
import { LightResponse } from "./light-response.ts";

/** A server of the app. A request that the handler leaves without a response gets the status 299. */
async function listen(app: ServedApp): Promise<number> {
  const handler = createNodeHandler(app);
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    try {
      await handler(incoming, outgoing);
    } finally {
      if (!outgoing.headersSent) outgoing.writeHead(299).end();
    }
  };
  const server = createServer((incoming, outgoing) => void respond(incoming, outgoing)).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Sends a head that a client of HTTP would not send. @returns the response */
async function sendHead(port: number, ...lines: string[]): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let received = "";
  socket.on("data", (chunk) => (received += String(chunk)));
  socket.write(`${lines.join("\r\n")}\r\nConnection: close\r\n\r\n`);
  await once(socket, "close");
  return received;
}

/** Responds with the path and the fault of the head. */
const echo: ServedApp = {
  fetch: ({ url }, { headFault = "valid" }) => new Response(`${new URL(url).pathname} ${headFault}`),
};

test.each([
  ["GET /v2/a-1/~b_c.d?e=/f HTTP/1.1", "/v2/a-1/~b_c.d"],
  ["GET /v2/%41 HTTP/1.1", "/v2/"],
  ["GET http://[/v2/a HTTP/1.1", "/"],
  ["OPTIONS * HTTP/1.1", "/"],
])("the app gets the safe beginning of the path of an invalid head: %s", async (line, path) => {
  const received = await sendHead(await listen(echo), line, "Host: a b");
  expect(received).toMatch(/^HTTP\/1\.1 200 /);
  expect(received).toContain(`\n${path} The request target or the Host header is not valid.`);
});

test.each([
  ["one Host among other short headers", ["Host: a", "From: b", "Date: c"], "valid"],
  ["a header with the value host", ["Host: a", "X-Name: host"], "valid"],
  ["two Host headers in different cases", ["HOST: a", "host: a"], "The request has more than one Host header."],
])("the app gets the fault of a head with %s", async (_what, headers, fault) => {
  expect(await sendHead(await listen(echo), "GET /a HTTP/1.1", ...headers)).toContain(`\n/a ${fault}`);
});

test("calls the app once for each request, with a valid head or not", async () => {
  const fetch = vi.fn<ServedApp["fetch"]>(() => new Response());
  const port = await listen({ fetch });
  await sendHead(port, "GET / HTTP/1.1", "Host: valid");
  await sendHead(port, "GET / HTTP/1.1", "Host: not valid");
  expect(fetch).toHaveBeenCalledTimes(2);
});

class RequestError extends Error {
  override readonly name = "RequestError";
}

test.each<[string, unknown]>([
  ["an error", new Error("secret")],
  ["a text", "secret"],
  // Database drivers and HTTP clients have errors of this name, as the adapter does.
  ["a RequestError of its own", new RequestError("secret")],
])("responds with 500 without content if the app throws %s", async (_what, thrown) => {
  const rejecting = await listen({ fetch: () => Promise.reject(thrown) });
  const throwing = await listen({
    fetch: () => {
      throw thrown;
    },
  });
  for (const port of [rejecting, throwing])
    for (const host of ["valid", "not valid"]) {
      const received = await sendHead(port, "GET / HTTP/1.1", `Host: ${host}`);
      expect(received).toMatch(/^HTTP\/1\.1 500 [^]*\r\n\r\n(?:0\r\n\r\n)?$/);
      expect(received).not.toContain("secret");
    }
});

test("an app that fails during an invalid request of another client gets its 500", async () => {
  const { promise, reject } = Promise.withResolvers<Response>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const app = new Hono()
    .get("/slow", () => (begin(), promise))
    .onError((error) => {
      throw error;
    });
  const port = await listen(app);
  const slow = sendHead(port, "GET /slow HTTP/1.1", "Host: a");
  await begun;
  expect(await sendHead(port, "GET /nowhere HTTP/1.1", "Host: a b")).toMatch(/^HTTP\/1\.1 404 /);
  reject(new Error("lost"));
  expect(await slow).toMatch(/^HTTP\/1\.1 500 /);
});

test("leaves the globals of the process unchanged", () => {
  createNodeHandler(echo);
  expect(Response).not.toBe(LightResponse);
});
