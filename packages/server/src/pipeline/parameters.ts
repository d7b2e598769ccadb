/** Reads the text of path, query and header parameters as the types that the contract gives them. @module */
import type { Operation, OperationValidators, Parameter } from "@provider-connectivity/core";
import { checkSchema } from "./schema.ts";

type Values = Record<string, unknown>;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The path parameters of an operation, checked. */
export function readPath(
  operation: Operation,
  validators: OperationValidators,
  param: (name: string) => string | undefined,
): Values {
  const values: Values = {};
  for (const parameter of operation.parameters) {
    if (parameter.in === "path") values[parameter.name] = read(param(parameter.name) ?? "", parameter.type);
  }
  checkSchema(validators.path, values, "params");
  return values;
}

/** The query parameters of an operation, checked, with the contract's defaults. Unknown ones are ignored. */
export function readQuery(operation: Operation, validators: OperationValidators, search: string): Values {
  const values: Values = {};
  const given = search === "" ? undefined : new URLSearchParams(search);
  for (const parameter of operation.parameters) {
    if (parameter.in !== "query") continue;
    const value = queryValue(parameter, given?.getAll(parameter.name) ?? []);
    if (value !== undefined) values[parameter.name] = value;
    else if (parameter.default !== undefined) values[parameter.name] = parameter.default;
  }
  checkSchema(validators.query, values, "querystring");
  return values;
}

/** The header parameters of an operation, checked. */
export function readHeaders(operation: Operation, validators: OperationValidators, headers: Headers): Values {
  const values: Values = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== "header") continue;
    const text = headers.get(parameter.name);
    if (text !== null) values[parameter.name] = read(text, parameter.type);
  }
  checkSchema(validators.header, values, "headers");
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
