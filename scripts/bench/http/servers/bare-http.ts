import { createServer, type IncomingMessage, type Server } from "node:http";
import { createVerifier } from "@provider-connectivity/signing/node";
import { BODY, HEADERS, REQUEST_ID } from "../fixture.ts";
import type { Scheme } from "../scheme.ts";

/** The minimum of every provider: verify the signature, store the nonce, send the bytes. */
export function createBareHttp({ configuration, verifyingKey }: Scheme): Server {
  const verifier = createVerifier(configuration, verifyingKey);
  const nonces = new Set<string>();
  return createServer((request, response) => {
    const nonce = header(request, HEADERS.nonce);
    const message = {
      timestamp: header(request, HEADERS.timestamp),
      nonce,
      method: request.method ?? "",
      endpoint: request.url ?? "",
    };
    const isGenuine = verifier.verify(message, header(request, HEADERS.signature)) === true;
    const status = isGenuine && !nonces.has(nonce) ? 200 : 400;
    nonces.add(nonce);
    response.writeHead(status, {
      "Content-Type": "application/json",
      "X-Request-Id": REQUEST_ID,
      "Content-Length": Buffer.byteLength(BODY),
    });
    response.end(BODY);
  });
}

/** A single header of a request; empty if it is absent. */
export function header({ headers }: Pick<IncomingMessage, "headers">, name: string): string {
  const value = headers[name.toLowerCase()];
  return typeof value === "string" ? value : "";
}
