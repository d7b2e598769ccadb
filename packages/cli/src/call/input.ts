/** Turns the words of a command line into the input of an operation. @module */
import type { Operation, Parameter } from "@provider-connectivity/core";
import { readFileSync } from "node:fs";
import { UsageError } from "../usage-error.ts";

/** The input of a call whose operation is known only now. */
export interface UntypedInput {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const PART_OF = { path: "params", query: "query", header: "headers" } as const;

/**
 * Builds an operation's input. Values go out as they are, so that wrong ones can be tried too; only what the URL
 * cannot be built without is asked for here.
 *
 * @throws UsageError for a parameter that the operation does not have, a missing path parameter or a missing body
 */
export function inputFor(operation: Operation, given: ReadonlyMap<string, string>, body: unknown): UntypedInput {
  refuseUnknown(operation, given);
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
 * @throws UsageError for a file that is not there or is not JSON
 */
export function readBody(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new UsageError(`the body cannot be read: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${file === "-" ? "stdin" : file} is not JSON: ${(error as Error).message}`);
  }
}

function refuseUnknown(operation: Operation, given: ReadonlyMap<string, string>): void {
  const names = operation.parameters.map(({ name }) => name);
  const unknown = [...given.keys()].find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const known = names.length === 0 ? "it has none" : `it has ${names.map((name) => `--${name}`).join(", ")}`;
  throw new UsageError(`${operation.operationId} has no parameter --${unknown}; ${known}`);
}

function valueOf({ type }: Parameter, text: string): unknown {
  return type === "array" ? text.split(",") : text;
}
