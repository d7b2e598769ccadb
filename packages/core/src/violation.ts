/** Locates what is wrong with a value that a validator refused. @module */
import { memberPointer, pointerSteps } from "./json-pointer.ts";
import { faultsOf, type Fault } from "./schema-faults.ts";
import { isObject } from "./schema-node.ts";
import type { Validate, ValidationError } from "./validate.ts";

/** The first violation of a value: the place, what is expected there and what is there instead. */
export interface Violation {
  /** JSON pointer (RFC 6901) to the offending property, also where it is missing; empty for the value as a whole. */
  readonly pointer: string;
  /** Every offending property, `pointer` first: several where they exclude each other or where one of them is missing. */
  readonly pointers: readonly string[];
  /** JSON pointer to the value whose schema was violated: the parent of a missing property. */
  readonly instancePath: string;
  /** The JSON Schema keyword that failed, for example `required` or `pattern`. */
  readonly keyword: string;
  /** What is expected, as the rest of a sentence that begins with `pointer`: `is missing; it must be string`. */
  readonly reason: string;
  /** The value at `pointer`; `undefined` where it is missing. */
  readonly value: unknown;
}

/**
 * Describes the violation that a validator has just found.
 *
 * Where the contract offers alternatives (`oneOf`), the violation is one of the alternative that was meant: the one
 * whose tag (`type`, `transferMethod`, …) the value carries, else the one that its properties fit best.
 *
 * @param validate a validator that returned `false` for this value, not called since
 * @param value the value that it refused
 * @example
 * if (!contract.validators.createQuote.body(body)) {
 *   const { pointer, reason } = describeViolation(contract.validators.createQuote.body, body);
 * }
 */
export function describeViolation(validate: Validate, value: unknown): Violation {
  const located = validate.schema === undefined ? undefined : faultsOf(validate.schema, value, "")[0];
  const { pointers, ...fault } = located ?? faultOf(validate.errors?.[0]);
  const [pointer = ""] = pointers;
  return { ...fault, pointer, pointers, value: valueAt(value, pointer) };
}

/** The fault that a validator without a schema reports. */
function faultOf(error: ValidationError | undefined): Fault {
  const { instancePath = "", keyword = "", params = {}, message = "is not valid" } = error ?? {};
  if (keyword !== "required") return { instancePath, pointers: [instancePath], keyword, reason: message };
  const pointer = memberPointer(instancePath, String(params["missingProperty"]));
  return { instancePath, pointers: [pointer], keyword, reason: "is missing" };
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>((parent, name) => {
    if (Array.isArray(parent)) return parent[Number(name)] as unknown;
    return isObject(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined;
  }, value);
}
