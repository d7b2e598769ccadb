/** Reads parameters and body as the types that the contract gives them, and checks them against it. @module */
import type { Parameter, RequestPartRole, Validate } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";
import type { Runtime } from "../runtime.ts";
import type { Exchange } from "./exchange.ts";

type Values = Record<string, unknown>;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads and checks the path parameters.
 *
 * @throws ApiError 400
 */
export function readPath(exchange: Exchange): void {
  const { route, hono, runtime } = exchange;
  const values: Values = {};
  for (const { in: location, name, type } of route.operation.parameters) {
    if (location === "path") values[name] = read(hono.req.param(name) ?? "", type);
  }
  checkSchema(route.validators.path, values, { part: "path", runtime });
  exchange.params = values;
}

/**
 * Reads and checks query, headers and body, in this order.
 *
 * @throws ApiError 400
 */
export function checkSchemas(exchange: Exchange): void {
  exchange.query = readQuery(exchange);
  exchange.headers = readHeaders(exchange);
  exchange.body = readBody(exchange);
}

/** The query parameters, with the contract's defaults. Unknown ones are ignored. */
export function readQuery({ route, target, runtime }: Exchange): Values {
  const values: Values = {};
  const start = target.indexOf("?");
  const given = start === -1 ? undefined : new URLSearchParams(target.slice(start + 1));
  for (const parameter of route.operation.parameters) {
    if (parameter.in !== "query") continue;
    const value = queryValue(parameter, given?.getAll(parameter.name) ?? []);
    if (value !== undefined) values[parameter.name] = value;
    else if (parameter.default !== undefined) values[parameter.name] = parameter.default;
  }
  checkSchema(route.validators.query, values, { part: "query", runtime });
  return values;
}

/** The header parameters. */
export function readHeaders({ route, hono, runtime }: Exchange): Values {
  const values: Values = {};
  for (const { in: location, name, type } of route.operation.parameters) {
    if (location !== "header") continue;
    const text = hono.req.raw.headers.get(name);
    if (text !== null) values[name] = read(text, type);
  }
  checkSchema(route.validators.header, values, { part: "headers", runtime });
  return values;
}

/** A string that is empty counts as absent; an empty or repeated value of another type stays, to be refused. */
function queryValue(parameter: Parameter, texts: readonly string[]): unknown {
  if (parameter.type === "array")
    return texts.length === 0 ? undefined : texts.map((text) => read(text, parameter.items ?? "string"));
  const [text] = texts;
  if (text === undefined) return undefined;
  if (texts.length > 1) return texts;
  return text === "" && parameter.type === "string" ? undefined : read(text, parameter.type);
}

/** Text that does not read as the type stays text: the validator then says what is wrong with it. */
function read(text: string, type: Parameter["type"]): unknown {
  if (type === "number" || type === "integer") return NUMBER.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/**
 * Refuses query parameters that exclude each other.
 *
 * @throws ApiError 400
 */
export function checkQueryCombinations({ route, query, runtime }: Exchange): void {
  for (const group of route.operation.exclusiveQuery ?? []) {
    const given = group.filter((name) => query[name] !== undefined);
    if (given.length < 2) continue;
    const message = `Only one of the query parameters ${group.join(", ")} may be given; here are ${given.join(" and ")}.`;
    throw runtime.faults.malformed("query", message);
  }
}

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
function readBody({ route, raw, hono, runtime }: Exchange): unknown {
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

/**
 * Checks one part of a request against the contract.
 *
 * @throws ApiError 400 that names the offending property as a JSON pointer: `invalidProperty`, or `malformed` where the part
 * as a whole is wrong or holds properties that exclude each other
 */
export function checkSchema(
  validate: Validate | undefined,
  value: unknown,
  { part, runtime: { faults, contract } }: { readonly part: RequestPartRole; readonly runtime: Runtime },
): void {
  if (validate === undefined || validate(value)) return;
  const { pointer, instancePath, keyword, reason } = describeViolation(validate, value);
  if (pointer === "") throw faults.malformed(part, `The ${contract.errors.parts[part]} ${reason}.`);
  // Header names are case-insensitive; the contract's refusals write them in lower case.
  const propertyName = part === "headers" ? pointer.toLowerCase() : pointer;
  const message = `${propertyName} ${reason}.`;
  const isAmbiguous = keyword === "oneOf" && instancePath === "";
  throw isAmbiguous
    ? faults.malformed(part, message, propertyName)
    : faults.invalidProperty(part, propertyName, message);
}
