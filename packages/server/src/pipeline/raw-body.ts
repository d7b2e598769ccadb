/** The body of a request as the exact bytes that were sent, which the signature covers. @module */
import { withTimeout } from "@provider-connectivity/core";
import type { Context as HonoContext } from "hono";
import type { IncomingRequest } from "../environment.ts";
import { ApiError } from "../errors.ts";
import type { Exchange } from "./exchange.ts";

const EMPTY = new Uint8Array(0);
const encoder = new TextEncoder();

/**
 * The client closed the connection before its request had arrived. No response is needed, and it is not an error of the
 * provider.
 */
export class ClientDisconnectedError extends Error {
  override readonly name = "ClientDisconnectedError";
}

/**
 * Reads the bytes of the body within the size and time limits.
 *
 * If a middleware has read the body, the bytes come from Hono's cache, or from `rawBody` or `body` of the `node:http` request.
 *
 * @throws ApiError 400 for a body that is too long or takes too long
 * @throws ApiError 500 if a middleware has read the body and discarded its bytes. The message explains how to keep them
 * @throws ClientDisconnectedError
 */
export function readRawBody(exchange: Exchange): void | Promise<void> {
  const { headers, method } = exchange.hono.req.raw;
  const announced = headers.get("content-length");
  const isBodyless = method === "GET";
  exchange.raw = EMPTY;
  if (announced === "0" || (isBodyless && announced === null && !headers.has("transfer-encoding"))) return;
  return receiveBody(exchange, { announced, isBodyless });
}

async function receiveBody(
  exchange: Exchange,
  { announced, isBodyless }: { readonly announced: string | null; readonly isBodyless: boolean },
): Promise<void> {
  const { hono, runtime } = exchange;
  const { bodyBytes, bodyTimeoutMs } = runtime.limits;
  const tooLong = () => runtime.faults.malformed("body", `The body is longer than the limit of ${bodyBytes} bytes.`);
  // The HTTP layer ends the body at its declared length, so nothing more can arrive.
  if (Number(announced) > bodyBytes) throw tooLong();
  const source = isBodyless ? incomingBody(exchange) : hono.req.raw;
  const kept = await keptBytes(exchange);
  const onTimeout = () => runtime.faults.malformed("body", `The body took longer than ${bodyTimeoutMs} ms to arrive.`);
  const reading =
    kept ?? read(source, bodyBytes, { isAnnounced: announced !== null, incoming: exchange.environment.incoming });
  const raw = await withTimeout(reading, bodyTimeoutMs, { onTimeout });
  if (raw === undefined || raw.byteLength > bodyBytes) throw tooLong();
  // The HTTP layer has received every announced byte, so a middleware has read the missing ones.
  if (raw.byteLength < Number(announced) && exchange.environment.incoming?.complete === true) refuseReadBody();
  exchange.raw = raw;
}

/** Reads the body of a GET from Node's HTTP server, because a `Request` cannot have one. */
function incomingBody({ environment: { incoming }, runtime }: Exchange): AsyncIterable<Uint8Array> {
  if (incoming !== undefined && Symbol.asyncIterator in incoming) return incoming as AsyncIterable<Uint8Array>;
  throw runtime.faults.malformed("body", "This operation takes no body.");
}

/** @returns `undefined` if the body is longer than the limit */
async function read(
  source: Request | AsyncIterable<Uint8Array>,
  limit: number,
  { isAnnounced, incoming }: { readonly isAnnounced: boolean; readonly incoming: IncomingRequest | undefined },
): Promise<Uint8Array | undefined> {
  try {
    if (!("arrayBuffer" in source)) return await collect(source, limit);
    if (isAnnounced) return new Uint8Array(await source.arrayBuffer());
    return source.body === null ? EMPTY : await collect(chunksOf(source.body), limit);
  } catch (cause) {
    // A middleware has locked the body, or read it from the `node:http` request.
    if (cause instanceof TypeError && incoming !== undefined && incoming.aborted !== true) refuseReadBody();
    throw new ClientDisconnectedError("The client closed the connection before its body had arrived.", { cause });
  }
}

/** @returns the bytes of a body that a middleware has read; `undefined` if it is unread */
async function keptBytes({ hono, environment }: Exchange): Promise<Uint8Array | undefined> {
  const { incoming, isBodyRead } = environment;
  if (incoming?.rawBody instanceof Uint8Array) return incoming.rawBody;
  const request = hono.req.raw;
  if (request.bodyUsed) return (await cachedBytes(hono)) ?? refuseReadBody();
  if (incoming !== undefined && isBodyRead === true) return parsedBytes(incoming) ?? refuseReadBody();
  // On Node this would build a stream that keeps the objects of the request alive for seconds. Reading a locked body fails there.
  if (incoming !== undefined) return undefined;
  return request.body?.locked === true ? refuseReadBody() : undefined;
}

/**
 * Reads the bytes that Hono caches for a body that a middleware read. A cached object or form does not contain the sent bytes.
 */
async function cachedBytes({ req }: HonoContext): Promise<Uint8Array | undefined> {
  // Hono declares these as values but stores promises.
  const { arrayBuffer, blob, text } = req.bodyCache as unknown as {
    readonly arrayBuffer?: Promise<ArrayBuffer>;
    readonly blob?: Promise<Blob>;
    readonly text?: Promise<string>;
  };
  if (arrayBuffer !== undefined) return new Uint8Array(await arrayBuffer);
  if (blob !== undefined) return new Uint8Array(await (await blob).arrayBuffer());
  return text === undefined ? undefined : encoder.encode(await text);
}

/** Reads the bytes that Express' `raw` and `text` leave in `body`. */
function parsedBytes({ body }: IncomingRequest): Uint8Array | undefined {
  if (body instanceof Uint8Array) return body;
  return typeof body === "string" ? encoder.encode(body) : undefined;
}

function refuseReadBody(): never {
  throw new ApiError(
    500,
    { role: "internal" },
    "The body was read before the provider could verify its signature. Mount the provider before any body parser, or keep " +
      "the bytes: express.json({ verify: (request, _response, bytes) => { request.rawBody = bytes } }), rawBody: true in " +
      "Nest, c.req.arrayBuffer() in Hono.",
  );
}

/** Iterates over the chunks of a stream. Not every runtime supports iterating it directly. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}

async function collect(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    // Leaving the loop cancels the stream.
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
