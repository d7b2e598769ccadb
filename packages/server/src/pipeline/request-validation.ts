/** Reads parameters and body as the types that the contract gives them, and checks them against it. @module */
import type { Parameter, RequestPartRole, Validate } from "@provider-connectivity/core";
import { parseJson } from "@provider-connectivity/core/internal";
import { describeViolation } from "@provider-connectivity/core/validation";
import type { Runtime } from "../runtime.ts";
import type { Exchange } from "./exchange.ts";

type Values = Record<string, unknown>;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Parses and validates the path parameters.
 *
 * @throws ApiError 400
 */
export function readPath(exchange: Exchange): void {
  const { route, hono, runtime } = exchange;
  const values: Values = {};
  for (const { in: location, name, type } of route.operation.parameters) {
    if (location === "path") values[name] = read(hono.req.param(name)!, type);
  }
  checkSchema(route.validators.path, values, { part: "path", runtime });
  exchange.params = values;
}

/**
 * Parses and validates query, headers and body, in this order.
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

/** An empty string counts as absent. An empty or repeated value of another type is kept, and validation refuses it. */
function queryValue(parameter: Parameter, texts: readonly string[]): unknown {
  if (texts.length === 0) return undefined;
  if (parameter.type === "array") return texts.map((text) => read(text, parameter.items));
  if (texts.length > 1) return texts;
  const text = texts[0]!;
  return text === "" && parameter.type === "string" ? undefined : read(text, parameter.type);
}

/** Text that cannot be parsed stays text, so that the validator reports it. */
function read(text: string, type: Parameter["items"]): unknown {
  if (type === "number" || type === "integer") return NUMBER.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/**
 * Refuses query parameters that exclude each other. The API's introduction gives the error for two cursors literally: its
 * `propertyName` has no slash.
 *
 * @throws ApiError 400
 */
export function checkQueryCombinations({ route, query, runtime }: Exchange): void {
  for (const group of route.operation.exclusiveQuery ?? []) {
    const given = group.filter((name) => query[name] !== undefined);
    if (given.length < 2) continue;
    const message = `The query parameters ${group.join(", ")} exclude each other; this request has ${given.join(" and ")}.`;
    const { after } = runtime.contract.pagination;
    throw runtime.faults.malformed("query", message, given[0] === after ? after : `/${given[0]!}`);
  }
}

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/**
 * Parses and validates the body of a request.
 *
 * If the contract declares no body, only an empty body and `{}` are accepted. The signature does not separate endpoint and
 * body, so an attacker could move an ignored body into the endpoint.
 *
 * @returns the value as it was sent, without coercion, removal or defaults; `undefined` if no body is declared
 * @throws ApiError 400 for a missing, malformed or invalid body, or another content type
 */
function readBody({ route, raw, hono, runtime }: Exchange): unknown {
  const { faults, limits } = runtime;
  const { hasBody } = route.operation;
  if (raw.byteLength === 0) {
    if (hasBody) throw faults.malformed("body", "This operation needs a JSON body, but the body is empty.");
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
  const value = parseJson(raw);
  if (value === undefined) throw faults.malformed("body", "The body is not JSON in UTF-8.");
  if (hasPrototypeKey(value))
    throw faults.malformed("body", 'The body has a property named "__proto__", which is not allowed.');
  checkSchema(route.validators.body, value, { part: "body", runtime });
  return value;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * Whether JSON is nested more deeply than a limit. Counts bytes before parsing, because recursive code overflows the stack on
 * deep values. No byte of a multi-byte UTF-8 sequence equals one of these characters.
 */
function isDeeperThan(limit: number, json: Uint8Array): boolean {
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

/** A key `__proto__` is harmless here, but not in a handler that assigns properties one by one. */
function hasPrototypeKey(value: unknown): boolean {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) return true;
    for (const member of Object.values(next)) pending.push(member);
  }
  return false;
}

/**
 * Validates one part of a request against the contract.
 *
 * @throws ApiError 400 that names the invalid property as a JSON pointer: `invalidProperty`, or `malformed` if the part is
 * wrong as a whole or has properties that exclude each other
 */
export function checkSchema(
  validate: Validate | undefined,
  value: unknown,
  { part, runtime: { faults, contract } }: { readonly part: RequestPartRole; readonly runtime: Runtime },
): void {
  if (validate === undefined || validate(value)) return;
  const { pointer, instancePath, keyword, reason } = describeViolation(validate, value);
  if (pointer === "") throw faults.malformed(part, `The ${contract.errors.parts[part]} ${reason}.`);
  // Header names are case-insensitive; the contract's errors have them in lower case.
  const propertyName = part === "headers" ? pointer.toLowerCase() : pointer;
  const message = `${propertyName} ${reason}.`;
  const isAmbiguous = keyword === "oneOf" && instancePath === "";
  throw isAmbiguous
    ? faults.malformed(part, message, propertyName)
    : faults.invalidProperty(part, propertyName, message);
}
