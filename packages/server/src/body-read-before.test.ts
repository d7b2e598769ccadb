/** A middleware in front of the provider has read the body before the provider verifies it. */
import type { HttpBindings } from "@hono/node-server";
import express, { type RequestHandler } from "express";
import { Hono, type Context } from "hono";
import { Hono as LowestHono } from "hono-lowest";
import { once } from "node:events";
import { createServer, request as openRequest, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createNodeHandler, serve } from "./node/index.ts";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "./testing/offering.ts";
import { overHttp } from "./testing/over-http.ts";
import { collecting, NOW, seen, send, signer, type Logged } from "./testing/provider.ts";

const post = (app: Parameters<typeof send>[0], body = quoteBody, more = {}) =>
  seen(send(app, quoteTarget, { method: "POST", body, ...more }));
const refusal = {
  status: 500,
  body: {
    message:
      "The body was read before the provider could verify its signature. Mount the provider before any body parser, or keep " +
      "the bytes: express.json({ verify: (request, _response, bytes) => { request.rawBody = bytes } }), rawBody: true in " +
      "Nest, c.req.arrayBuffer() in Hono.",
    errorType: "internal-error",
  },
};

const keeping: Record<string, (hono: Context) => Promise<unknown>> = {
  text: ({ req }) => req.text(),
  json: ({ req }) => req.json(),
  arrayBuffer: ({ req }) => req.arrayBuffer(),
  blob: ({ req }) => req.blob(),
  "a clone of the request": ({ req }) => req.raw.clone().text(),
};
const hosts = {
  fetch: async (app: Hono) => app,
  Node: async (app: Hono) => {
    const server = await serve(app, { port: 0 });
    onTestFinished(() => server.close());
    return overHttp(server.port);
  },
};

for (const [host, hosted] of Object.entries(hosts)) {
  test.each(Object.entries(keeping))(`on ${host}, a middleware reads %s`, async (_name, read) => {
    const app = new Hono()
      .use(async (hono, next) => {
        await read(hono);
        await next();
      })
      .route("/", providerOfAll(succeed));
    const mounted = await hosted(app);
    const spaced = JSON.stringify({ ...(JSON.parse(quoteBody) as object), note: "Pérez" }, null, 4);
    expect((await post(mounted, spaced)).status).toBe(200);
    expect(await post(mounted, quoteBody, { headers: { "X-FBAPI-SIGNATURE": "00" } })).toMatchObject({ status: 400 });
  });

  test.each<[string, (request: Request) => unknown]>([
    ["reads the raw request", (request) => request.text()],
    ["locks the body", (request) => request.body?.getReader()],
  ])(`on ${host}, a middleware that %s leaves no bytes to verify`, async (_name, take) => {
    const app = new Hono().use(async ({ req }, next) => {
      await take(req.raw);
      await next();
    });
    expect(await post(await hosted(app.route("/", providerOfAll(succeed))))).toEqual(refusal);
  });
}

/** Sends what `fetch` cannot: a GET with a body, or a body without its length. @returns status and body of the response */
async function sendRaw(port: number, sent: { method: string; path: string; body: string; length?: number }) {
  const { method, path, body, length } = sent;
  const timestamp = String(NOW);
  const nonce = crypto.randomUUID();
  const outgoing = openRequest({
    port,
    path,
    method,
    headers: {
      "Content-Type": "application/json",
      ...(length === undefined ? { "Transfer-Encoding": "chunked" } : { "Content-Length": length }),
      "X-FBAPI-KEY": "first-key",
      "X-FBAPI-NONCE": nonce,
      "X-FBAPI-TIMESTAMP": timestamp,
      "X-FBAPI-SIGNATURE": await signer.sign({ timestamp, nonce, method, endpoint: path, body }),
    },
  });
  const [message] = (await once(outgoing.end(body), "response")) as [IncomingMessage];
  return {
    status: message.statusCode,
    body: JSON.parse(String(await message.setEncoding("utf8").toArray())) as unknown,
  };
}

test.each<[string, (incoming: HttpBindings["incoming"]) => Promise<unknown>]>([
  ["resume", (incoming) => once(incoming.resume(), "end")],
  ["an iterator", (incoming) => incoming.toArray()],
])(
  "on Node, a middleware that reads the request of node:http with %s leaves no bytes to verify",
  async (_name, drain) => {
    const app = new Hono<{ Bindings: HttpBindings }>().use(async ({ env }, next) => {
      await drain(env.incoming);
      await next();
    });
    expect(await post(await hosts.Node(app.route("/", providerOfAll(succeed)) as never))).toEqual(refusal);
  },
);

test("on Node, a middleware that reads a GET with a body leaves no bytes to verify", async () => {
  const app = new Hono<{ Bindings: HttpBindings }>().use(async ({ env }, next) => {
    await env.incoming.toArray();
    await next();
  });
  const server = await serve(app.route("/", providerOfAll(succeed)) as never, { port: 0 });
  onTestFinished(() => server.close());
  const sent = { method: "GET", path: "/accounts", body: "{}", length: 2 };
  expect(await sendRaw(server.port, sent)).toEqual(refusal);
});

test("accepts bytes that another copy of Hono cached", async () => {
  const app = new LowestHono().use(async ({ req }, next) => {
    await req.arrayBuffer();
    await next();
  });
  expect((await post(app.route("/", providerOfAll(succeed) as never))).status).toBe(200);
});

test("applies the size limit to a body that was read before", async () => {
  const app = new Hono().use(async ({ req }, next) => {
    await req.text();
    await next();
  });
  const provider = providerOfAll(succeed, { limits: { bodyBytes: 10 } });
  expect(await post(app.route("/", provider))).toMatchObject({ status: 400, body: { requestPart: "body" } });
});

async function portOf(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

const listen = async (listener: RequestListener) => overHttp(await portOf(listener));

test.each([
  ["raw", express.raw({ type: "*/*" })],
  ["text", express.text({ type: "*/*" })],
  [
    "json with verify",
    express.json({ verify: (request, _response, rawBody) => void Object.assign(request, { rawBody }) }),
  ],
] as const)("behind express.%s, the provider verifies the bytes that the parser keeps", async (_name, parser) => {
  const app = await listen(express().use(parser, createNodeHandler(providerOfAll(succeed))));
  expect((await post(app)).status).toBe(200);
});

test("behind express.json, the response and the log name the fix", async () => {
  const logged: Logged = [];
  const provider = providerOfAll(succeed, { logger: collecting(logged) });
  const app = await listen(express().use(express.json(), createNodeHandler(provider)));
  expect(await post(app)).toEqual(refusal);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatchObject({ level: "error", fields: { error: { message: refusal.body.message } } });
});

test("behind express.json, a GET with a body is refused with the fix, unless the parser keeps the bytes", async () => {
  const verify = (incoming: object, _outgoing: unknown, rawBody: Buffer) => void Object.assign(incoming, { rawBody });
  const behind = (parser: RequestHandler) => portOf(express().use(parser, createNodeHandler(providerOfAll(succeed))));
  const sent = { method: "GET", path: "/accounts", body: "{}", length: 2 };
  expect(await sendRaw(await behind(express.json()), sent)).toEqual(refusal);
  expect(await sendRaw(await behind(express.json({ verify })), sent)).toMatchObject({ status: 200 });
});
