/** Reads the text of path, query and header parameters as the types that the contract gives them. @module */
import type { Parameter } from "@provider-connectivity/core";
import { readBody } from "./body.ts";
import type { Exchange } from "./exchange.ts";
import { checkSchema } from "./schema.ts";

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
