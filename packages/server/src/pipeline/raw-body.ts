import { BadRequestError } from "../errors.ts";

const EMPTY = new Uint8Array(0);

/**
 * Reads the bytes of a request's body exactly as they came, and no more of them than allowed.
 *
 * @param limit bytes
 * @throws BadRequestError `schema-error` for a longer body
 */
export async function readRawBody(request: Request, limit: number): Promise<Uint8Array> {
  if (request.method === "GET" || request.method === "HEAD") return EMPTY;
  const announced = request.headers.get("content-length");
  if (announced === "0") return EMPTY;
  if (announced !== null) {
    // The HTTP layer ends the body where the length says, so that nothing beyond it can arrive.
    if (Number(announced) > limit) throw tooLong(limit);
    return new Uint8Array(await request.arrayBuffer());
  }
  return request.body === null ? EMPTY : collect(request.body, limit);
}

async function collect(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
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
