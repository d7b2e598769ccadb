import type { Validate, ValidationError } from "@provider-connectivity/core";
import type { RequestPart } from "@provider-connectivity/contract";
import { BadRequestError } from "../errors.ts";

/**
 * Checks one part of a request against the contract.
 *
 * @throws BadRequestError for the validator's first complaint: `schema-property-error` with a pointer to the
 * property, or `schema-error` where none can be named
 */
export function checkSchema(validate: Validate | undefined, value: unknown, requestPart: RequestPart): void {
  if (validate === undefined || validate(value)) return;
  const [error] = validate.errors ?? [];
  const propertyName = error === undefined ? "" : faultPointer(error);
  if (propertyName === "") {
    throw new BadRequestError("schema-error", `The ${requestPart} ${error?.message ?? "is not valid"}.`, {
      requestPart,
    });
  }
  const shown = requestPart === "headers" ? propertyName.toLowerCase() : propertyName;
  throw new BadRequestError("schema-property-error", `${shown} ${words(error)}.`, { requestPart, propertyName: shown });
}

/** The JSON pointer (RFC 6901) to the property that a complaint is about; empty for the value as a whole. */
export function faultPointer({ instancePath, keyword, params }: ValidationError): string {
  if (keyword !== "required") return instancePath;
  const missing = String(params["missingProperty"]).replaceAll("~", "~0").replaceAll("/", "~1");
  return `${instancePath}/${missing}`;
}

function words(error: ValidationError | undefined): string {
  if (error === undefined) return "is not valid";
  if (error.keyword === "required") return "is missing";
  if (error.keyword === "enum") return `must be one of ${listed(error.params["allowedValues"])}`;
  return error.message ?? "is not valid";
}

const SHOWN = 12;

function listed(values: unknown): string {
  const all = Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [];
  const rest = all.length - SHOWN;
  return rest > 0 ? `${all.slice(0, SHOWN).join(", ")} and ${rest} more` : all.join(", ");
}
