import type { CommonCapabilityRequirements } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import type { Attribution } from "./attribution.ts";

/**
 * Makes sure that the request says who began it, where the component requires it.
 *
 * @throws BadRequestError `schema-property-error` that names the header
 */
export function requireInitiator(
  requirement: CommonCapabilityRequirements | undefined,
  { initiatedBy }: Attribution,
): void {
  if (requirement?.userIdentification === undefined || initiatedBy !== undefined) return;
  throw new BadRequestError("schema-property-error", "X-FBAPI-INITIATED-BY must say who began this.", {
    requestPart: "headers",
    propertyName: "X-FBAPI-INITIATED-BY",
  });
}
