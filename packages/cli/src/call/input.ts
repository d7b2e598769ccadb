/** Converts command-line arguments to the input of an operation. @module */
import { reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import type { Operation, Parameter } from "@provider-connectivity/core";
import { readFileSync } from "node:fs";

/** The input of a call whose operation is known only at run time. */
export interface UntypedInput {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const PART_OF = { path: "params", query: "query", header: "headers" } as const;

/**
 * Builds an operation's input. Values are sent as given, so that you can try invalid ones. Only path parameters are required,
 * because they are part of the URL.
 *
 * @throws UsageError for a missing path parameter, a missing body, or a body that the operation does not declare
 */
export function inputFor(operation: Operation, given: ReadonlyMap<string, string>, body: unknown): UntypedInput {
  const input = {
    params: {} as Record<string, unknown>,
    query: {} as Record<string, unknown>,
    headers: {} as Record<string, unknown>,
  };
  for (const parameter of operation.parameters) {
    const text = given.get(parameter.name);
    if (text !== undefined) input[PART_OF[parameter.in]][parameter.name] = valueOf(parameter, text);
    else if (parameter.in === "path") throw new UsageError(`${operation.operationId} needs --${parameter.name}`);
  }
  if (body !== undefined && !operation.hasBody) throw new UsageError(`${operation.operationId} takes no body`);
  if (body === undefined && operation.hasBody)
    throw new UsageError(`${operation.operationId} needs --body FILE, or --body - to read it from stdin`);
  return body === undefined ? input : { ...input, body };
}

/**
 * Reads a JSON body.
 *
 * @param file a path, or `-` for stdin
 * @throws UsageError for a file that cannot be read or is not JSON
 */
export function readBody(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new UsageError(`the body cannot be read: ${reasonOf(error)}`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${file === "-" ? "stdin" : file} is not JSON: ${reasonOf(error)}`);
  }
}

function valueOf({ type }: Parameter, text: string): unknown {
  return type === "array" ? text.split(",") : text;
}
