/** Checks answers against the contract. @module */
import { declaredStatus } from "@provider-connectivity/core";
import type { OperationValidators } from "@provider-connectivity/core";

/** What is wrong with the body of a success, or `undefined` where nothing is or no validator covers it. */
export function describeViolation(
  validators: OperationValidators | undefined,
  status: number,
  data: unknown,
): string | undefined {
  const responses = validators?.responses ?? {};
  const validate = responses[declaredStatus(Object.keys(responses), status) ?? ""];
  if (!validate || validate(data)) return undefined;
  const { instancePath = "", message = "is invalid" } = validate.errors?.[0] ?? {};
  return `answer ${status} does not follow the contract: ${instancePath || "body"} ${message}`;
}
