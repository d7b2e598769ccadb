import type { Validate } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";
import type { RequestPart } from "@provider-connectivity/contract";
import { BadRequestError } from "../errors.ts";

/**
 * Checks one part of a request against the contract.
 *
 * @throws BadRequestError that names the offending property as a JSON pointer: `schema-property-error`, or
 * `schema-error` where the part as a whole is wrong or holds properties that exclude each other
 */
export function checkSchema(validate: Validate | undefined, value: unknown, requestPart: RequestPart): void {
  if (validate === undefined || validate(value)) return;
  const { pointer, instancePath, keyword, reason } = describeViolation(validate, value);
  if (pointer === "") throw new BadRequestError("schema-error", `The ${requestPart} ${reason}.`, { requestPart });
  // Header names are case-insensitive; the contract's refusals write them in lower case.
  const propertyName = requestPart === "headers" ? pointer.toLowerCase() : pointer;
  const isAmbiguous = keyword === "oneOf" && instancePath === "";
  throw new BadRequestError(isAmbiguous ? "schema-error" : "schema-property-error", `${propertyName} ${reason}.`, {
    requestPart,
    propertyName,
  });
}
