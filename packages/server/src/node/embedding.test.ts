/** Other frameworks on `node:http` mount a provider with `createNodeHandler`. */
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "../testing/offering.ts";
import { overHttp } from "../testing/over-http.ts";
import { seen, send } from "../testing/provider.ts";
import { createNodeHandler } from "./index.ts";

const provider = providerOfAll(succeed);

async function listen(listener: (incoming: IncomingMessage, outgoing: ServerResponse) => unknown): Promise<number> {
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing)).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** A signed GET, a signed POST, a wrong signature and an unknown path, all below `/v2`. */
async function assertMounted(port: number): Promise<void> {
  const app = overHttp(port);
  const statuses = [
    await send(app, "/v2/accounts?startingAfter=a%20b", { endpoint: "/accounts?startingAfter=a%20b" }),
    await send(app, `/v2${quoteTarget}`, { method: "POST", body: quoteBody, endpoint: quoteTarget }),
    await send(app, `/v2${quoteTarget}`, { method: "POST", body: quoteBody, endpoint: "/elsewhere" }),
    await send(app, "/v2/nowhere"),
  ].map(({ status }) => status);
  expect(statuses).toEqual([200, 200, 400, 404]);
}

test("runs on node:http", async () => {
  await assertMounted(await listen(createNodeHandler(new Hono().route("/v2", provider))));
});

test("Express mounts it on a path, before its body parser", async () => {
  const app = express().use("/v2", createNodeHandler(provider)).use(express.json());
  app.post("/own", (request, response) => void response.json(request.body));
  const port = await listen(app);
  await assertMounted(port);
  const own = { method: "POST", body: '{"a":1}', headers: { "Content-Type": "application/json" } };
  expect(await seen(fetch(`http://127.0.0.1:${port}/own`, own))).toEqual({ status: 200, body: { a: 1 } });
});

test("Nest keeps the bytes as rawBody, although its body parser runs first", async () => {
  // Nest's `rawBody: true` sets this `verify` on its Express body parser.
  const keepBytes: NonNullable<Parameters<typeof express.json>[0]>["verify"] = (request, _response, bytes) => {
    Object.assign(request, { rawBody: bytes });
  };
  await assertMounted(
    await listen(
      express()
        .use(express.json({ verify: keepBytes }))
        .use("/v2", createNodeHandler(provider)),
    ),
  );
});

test("Fastify hijacks the reply, in a scope without body parsers", async () => {
  const handler = createNodeHandler(new Hono().route("/v2", provider));
  const app = fastify();
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _body, done) => done(null));
    scope.all("/v2/*", async (request, reply) => {
      reply.hijack();
      await handler(request.raw, reply.raw);
    });
  });
  onTestFinished(() => app.close());
  await app.listen({ port: 0, host: "127.0.0.1" });
  await assertMounted((app.server.address() as AddressInfo).port);
});
