import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { createVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import { BODY, HEADERS, PATH, REQUEST_ID } from "../fixture.ts";
import type { Scheme } from "../scheme.ts";

/** Like `createBareHttp`, with Hono and its Node adapter. */
export function createBareHono({ configuration, verifyingKey }: Scheme): Server {
  const verifier = createVerifier(configuration, verifyingKey);
  const nonces = new Set<string>();
  const app = new Hono();
  app.get(PATH, (context) => {
    const { req } = context;
    const nonce = req.header(HEADERS.nonce) ?? "";
    const message = {
      timestamp: req.header(HEADERS.timestamp) ?? "",
      nonce,
      method: req.method,
      endpoint: req.url.slice(req.url.indexOf("/", 8)),
    };
    const isGenuine = verifier.verify(message, req.header(HEADERS.signature) ?? "") === true;
    const status = isGenuine && !nonces.has(nonce) ? 200 : 400;
    nonces.add(nonce);
    return context.body(BODY, status, { "Content-Type": "application/json", "X-Request-Id": REQUEST_ID });
  });
  return createAdaptorServer(app) as Server;
}
