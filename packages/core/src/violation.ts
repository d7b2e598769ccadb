/** Locates the problem of a value that a validator refused. @module */
import { isObject } from "./json.ts";
import { memberPointer, pointerSteps } from "./json-pointer.ts";
import { faultsOf, type Fault } from "./schema-faults.ts";
import { memberOf } from "./schema-node.ts";
import type { Validate, ValidationError } from "./validate.ts";

/** The first violation of a value: its location, the expectation and the actual value. */
export interface Violation {
  /** JSON pointer (RFC 6901) to the invalid or missing property. Empty for the value as a whole. */
  readonly pointer: string;
  /** All affected properties, starting with `pointer`: several if they exclude each other or if one of them is required. */
  readonly pointers: readonly string[];
  /** JSON pointer to the value whose schema was violated: the parent of a missing property. */
  readonly instancePath: string;
  /** The JSON Schema keyword that failed, for example `required` or `pattern`. */
  readonly keyword: string;
  /** The expectation, as the end of a sentence that starts with `pointer`: `is missing; it must be a string`. */
  readonly reason: string;
  /** The value at `pointer`. `undefined` if it is missing. */
  readonly value: unknown;
}

/**
 * Describes the violation that a validator has just found.
 *
 * If the contract has alternatives (`oneOf`), the violation belongs to the intended one: the alternative whose tag (`type`,
 * `transferMethod`, …) the value has, otherwise the one that best matches its properties.
 *
 * @param validate a validator that returned `false` for this value and was not called since
 * @param value the refused value
 * @example
 * ```ts
 * import { QuoteRequest } from "@provider-connectivity/contract/validators";
 *
 * const value: unknown = JSON.parse("{}");
 * if (!QuoteRequest(value)) {
 *   const { pointer, reason } = describeViolation(QuoteRequest, value);
 *   console.log(pointer, reason);
 * }
 * ```
 */
export function describeViolation(validate: Validate, value: unknown): Violation {
  const located = validate.schema === undefined ? undefined : faultsOf(validate.schema, value, "")[0];
  const { pointers, ...fault } = located ?? faultOf(validate.errors?.[0]);
  const [pointer = ""] = pointers;
  return { ...fault, pointer, pointers, value: valueAt(value, pointer) };
}

/** The fault of a validator without a schema. */
function faultOf(error: ValidationError | undefined): Fault {
  const { instancePath = "", keyword = "", params = {}, message = "is not valid" } = error ?? {};
  if (keyword !== "required") return { instancePath, pointers: [instancePath], keyword, reason: message };
  const pointer = memberPointer(instancePath, String(params["missingProperty"]));
  return { instancePath, pointers: [pointer], keyword, reason: "is missing" };
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>((parent, name) => {
    if (Array.isArray(parent)) return parent[Number(name)] as unknown;
    return isObject(parent) ? memberOf(parent, name) : undefined;
  }, value);
}
