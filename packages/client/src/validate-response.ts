/** Checks of successful responses. @module */
import { declaredStatus, type Operation, type OperationValidators } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";

/** Returns a description of the contract violation in the body of a success, or `undefined` if the body is valid. */
export type ResponseValidator = (operationId: string, status: number, body: unknown) => string | undefined;

/**
 * Makes the validator for a client's `validateResponse`. It adds the contract's validators to a bundle.
 *
 * @param validators by operation id: `contract.validators`
 * @example
 * ```ts
 * import { contract } from "@provider-connectivity/contract";
 *
 * const validateResponse = createResponseValidator(contract.validators);
 * const connect = (options: ClientOptions) => createClient(contract, { ...options, validateResponse });
 * ```
 */
export function createResponseValidator(validators: Readonly<Record<string, OperationValidators>>): ResponseValidator {
  return (operationId, status, body) => {
    const responses = validators[operationId]?.responses ?? {};
    const validate = responses[declaredStatus(Object.keys(responses), status) ?? ""];
    if (!validate || validate(body)) return undefined;
    const { pointer, keyword, reason, value } = describeViolation(validate, body);
    const actual = keyword === "required" ? "" : `; it is ${typeOf(value)}`;
    return `response ${status} breaks the contract: ${pointer || "body"} ${reason}${actual}`;
  };
}

/**
 * Checks requirements of every success, with or without validators: a declared status, and a body.
 *
 * @param operation absent if the contract has no operations
 * @param body `undefined` if there is none
 * @returns a description of the problem, or `undefined` if there is none
 */
export function findFault(operation: Operation | undefined, status: number, body: unknown): string | undefined {
  if (operation && declaredStatus(operation.statuses, status) === undefined) {
    return `the contract declares no status ${status} for this operation`;
  }
  const mayBeEmpty = operation?.emptySuccess || operation?.method === "HEAD";
  return mayBeEmpty || (body ?? undefined) !== undefined ? undefined : `response ${status} has no body`;
}

/** The JSON type of a value. Values must not appear in errors. */
function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
