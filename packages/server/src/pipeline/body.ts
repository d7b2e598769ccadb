import type { Exchange } from "./exchange.ts";
import { checkSchema } from "./schema.ts";

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Parses and checks the body of a request.
 *
 * Where the contract declares none, an empty body and `{}` are accepted, and nothing else: the signature does not separate
 * the endpoint from the body, so a body that were ignored could be moved into the endpoint.
 *
 * @returns the value as it was sent: nothing coerced, dropped or filled in; `undefined` where none is declared
 * @throws ApiError 400 for a missing or malformed body, another content type, or what the contract does not allow
 */
export function readBody({ route, raw, hono, runtime }: Exchange): unknown {
  const { faults, limits } = runtime;
  const { hasBody } = route.operation;
  if (raw.byteLength === 0) {
    if (hasBody) throw faults.malformed("body", "This operation needs a JSON body, and none was sent.");
    return undefined;
  }
  if (!JSON_TYPE.test(hono.req.raw.headers.get("content-type") ?? ""))
    throw faults.malformed("headers", "The Content-Type must be application/json.");
  if (!hasBody) {
    if (raw.byteLength === 2 && raw[0] === OPENING_BRACE && raw[1] === CLOSING_BRACE) return undefined;
    throw faults.malformed("body", "This operation takes no body.");
  }
  if (isDeeperThan(limits.jsonDepth, raw))
    throw faults.malformed("body", `The body has more than ${limits.jsonDepth} levels of arrays and objects.`);
  const value = parse(raw);
  if (value === undefined) throw faults.malformed("body", "The body is not JSON in UTF-8.");
  if (hasPrototypeKey(value))
    throw faults.malformed("body", 'The body has a property named "__proto__", which is not accepted.');
  checkSchema(route.validators.body, value, { part: "body", runtime });
  return value;
}

/** @returns `undefined`, which JSON cannot express, for what is not JSON */
function parse(raw: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(raw)) as unknown;
  } catch {
    return undefined;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * Whether JSON has more levels than a limit. Its bytes are counted before they are parsed: what works on a deep value
 * recursively runs out of stack. No byte of a longer UTF-8 sequence looks like one of these characters.
 */
function isDeeperThan(limit: number, json: Uint8Array): boolean {
  if (json.byteLength <= limit) return false;
  let depth = 0;
  let isText = false;
  for (let index = 0; index < json.byteLength; index++) {
    const byte = json[index];
    if (isText) {
      if (byte === BACKSLASH) index++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPENING_BRACKET || byte === OPENING_BRACE) {
      if (++depth > limit) return true;
    } else if (byte === CLOSING_BRACKET || byte === CLOSING_BRACE) depth--;
  }
  return false;
}

/** A key `__proto__` does no harm here, but it does in any handler that assigns properties one by one. */
function hasPrototypeKey(value: unknown): boolean {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) return true;
    for (const member of Object.values(next)) if (typeof member === "object") pending.push(member);
  }
  return false;
}
