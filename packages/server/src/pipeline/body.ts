import type { Operation, OperationValidators } from "@provider-connectivity/core";
import { BadRequestError } from "../errors.ts";
import { checkSchema } from "./schema.ts";

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Parses and checks the body of a request.
 *
 * @param raw the bytes that were signed
 * @returns the value as it was sent: nothing coerced, dropped or filled in; `undefined` where none is declared
 * @throws BadRequestError for a missing or malformed body, another content type, or what the contract does not allow
 */
export function readBody(
  operation: Operation,
  validators: OperationValidators,
  raw: Uint8Array,
  headers: Headers,
): unknown {
  if (raw.byteLength === 0) {
    if (operation.hasBody) throw bodyFault("This operation needs a JSON body, and none came.");
    return undefined;
  }
  if (!JSON_TYPE.test(headers.get("content-type") ?? "")) {
    throw new BadRequestError("schema-error", "The Content-Type must be application/json.", { requestPart: "headers" });
  }
  if (!operation.hasBody) return undefined;
  const value = parse(raw);
  checkSchema(validators.body, value, "body");
  return value;
}

function parse(raw: Uint8Array): unknown {
  let text: string;
  let value: unknown;
  try {
    text = decoder.decode(raw);
    value = JSON.parse(text);
  } catch {
    throw bodyFault("The body is not JSON in UTF-8.");
  }
  if (text.includes("__proto__") || text.includes("\\u005f") || text.includes("\\u005F")) refusePrototypes(value);
  return value;
}

/** A key `__proto__` does no harm here, but it does in any handler that assigns properties one by one. */
function refusePrototypes(value: unknown): void {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Object.hasOwn(next, "__proto__")) {
      throw bodyFault('The body has a property named "__proto__", which is not accepted.');
    }
    pending.push(...Object.values(next));
  }
}

function bodyFault(message: string): BadRequestError {
  return new BadRequestError("schema-error", message, { requestPart: "body" });
}
