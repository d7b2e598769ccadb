/** The bytes of a request's body exactly as they were sent: what the signature covers. @module */
import type { Context as HonoContext } from "hono";
import { environmentOf, type IncomingRequest } from "../environment.ts";
import { ApiError, BadRequestError } from "../errors.ts";

const EMPTY = new Uint8Array(0);
const encoder = new TextEncoder();

/**
 * Reads the bytes of a request's body, and no more of them than allowed.
 *
 * Where something in front of the provider has read the body, its bytes are taken from where that left them: from Hono's
 * own cache, or from `rawBody` or `body` of the `node:http` request.
 *
 * @param limit bytes
 * @throws BadRequestError `schema-error` for a longer body
 * @throws ApiError 500 where the body was read before and its bytes are gone; the message says how to keep them
 */
export async function readRawBody(hono: HonoContext, limit: number): Promise<Uint8Array> {
  const request = hono.req.raw;
  if (request.method === "GET" || request.method === "HEAD") return EMPTY;
  const announced = request.headers.get("content-length");
  if (announced === "0") return EMPTY;
  // The HTTP layer ends the body where the length says, so that nothing beyond it can arrive.
  if (announced !== null && Number(announced) > limit) throw tooLong(limit);
  const kept = await keptBytes(hono);
  if (kept === undefined) return announced === null ? collect(request.body, limit) : bytesOf(request);
  if (kept.byteLength > limit) throw tooLong(limit);
  return kept;
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer());
}

/** @returns the bytes of a body that was read before; `undefined` where it is still to be read */
async function keptBytes(hono: HonoContext): Promise<Uint8Array | undefined> {
  const { incoming, isBodyRead } = environmentOf(hono);
  if (incoming?.rawBody instanceof Uint8Array) return incoming.rawBody;
  const request = hono.req.raw;
  if (request.bodyUsed) return (await cachedBytes(hono)) ?? refuseReadBody();
  if (incoming !== undefined && isBodyRead === true) return parsedBytes(incoming) ?? refuseReadBody();
  return request.body?.locked === true ? refuseReadBody() : undefined;
}

/** What Hono keeps of a body that a middleware read. A cached object or form is not what was sent. */
async function cachedBytes({ req }: HonoContext): Promise<Uint8Array | undefined> {
  const { arrayBuffer, blob, text } = req.bodyCache;
  if (arrayBuffer !== undefined) return new Uint8Array(await arrayBuffer);
  if (blob !== undefined) return new Uint8Array(await (await blob).arrayBuffer());
  return text === undefined ? undefined : encoder.encode(await text);
}

/** What Express' `raw` and `text` leave in `body`. */
function parsedBytes({ body }: IncomingRequest): Uint8Array | undefined {
  if (body instanceof Uint8Array) return body;
  return typeof body === "string" ? encoder.encode(body) : undefined;
}

function refuseReadBody(): never {
  throw new ApiError(
    500,
    "internal-error",
    "The body was read before the provider could verify its signature. Mount the provider before any body parser, or keep " +
      "the bytes: express.json({ verify: (request, _response, bytes) => { request.rawBody = bytes } }), rawBody: true in " +
      "Nest, c.req.arrayBuffer() in Hono.",
  );
}

async function collect(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  if (body === null) return EMPTY;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      throw tooLong(limit);
    }
    chunks.push(value);
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

function tooLong(limit: number): BadRequestError {
  return new BadRequestError("schema-error", `The body is longer than the ${limit} bytes that are accepted.`, {
    requestPart: "body",
  });
}
