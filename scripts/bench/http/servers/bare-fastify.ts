import type { Server } from "node:http";
import { createVerifier } from "@provider-connectivity/signing/node";
import { fastify } from "fastify";
import { ACCOUNTS, HEADERS, PATH, REQUEST_ID } from "../fixture.ts";
import type { Scheme } from "../scheme.ts";
import { header } from "./bare-http.ts";

/** Like `createBareHttp`, with Fastify, its default serializer and a list in memory. */
export async function createBareFastify({ configuration, verifyingKey }: Scheme): Promise<Server> {
  const verifier = createVerifier(configuration, verifyingKey);
  const nonces = new Set<string>();
  const app = fastify();
  app.get<{ Querystring: { limit: string } }>(PATH, (request, reply) => {
    const nonce = header(request.raw, HEADERS.nonce);
    const message = {
      timestamp: header(request.raw, HEADERS.timestamp),
      nonce,
      method: request.raw.method ?? "",
      endpoint: request.raw.url ?? "",
    };
    const isGenuine = verifier.verify(message, header(request.raw, HEADERS.signature)) === true;
    const status = isGenuine && !nonces.has(nonce) ? 200 : 400;
    nonces.add(nonce);
    return reply
      .code(status)
      .header("X-Request-Id", REQUEST_ID)
      .send({ accounts: ACCOUNTS.slice(0, Number(request.query.limit)) });
  });
  await app.ready();
  return app.server;
}
