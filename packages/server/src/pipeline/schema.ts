import type { RequestPartRole, Validate } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";
import type { Runtime } from "../runtime.ts";

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
