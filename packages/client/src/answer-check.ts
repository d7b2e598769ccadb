/** Checks answers against the contract. @module */
import { declaredStatus } from "@provider-connectivity/core";
import type { OperationValidators } from "@provider-connectivity/core";

/** Says what is wrong with the body of a success; `undefined` where nothing is. */
export type AnswerCheck = (operationId: string, status: number, body: unknown) => string | undefined;

/**
 * Makes the check that a client applies to the body of each success.
 *
 * @param validators by operation id: `contract.validators`
 * @example createClient(contract, { baseUrl, apiKey, signing, checkAnswer: createAnswerCheck(contract.validators) })
 */
export function createAnswerCheck(validators: Readonly<Record<string, OperationValidators>>): AnswerCheck {
  return (operationId, status, body) => {
    const responses = validators[operationId]?.responses ?? {};
    const validate = responses[declaredStatus(Object.keys(responses), status) ?? ""];
    if (!validate || validate(body)) return undefined;
    const { instancePath = "", message = "is invalid" } = validate.errors?.[0] ?? {};
    const type = typeAt(body, instancePath);
    return `answer ${status} does not follow the contract: ${instancePath || "body"} ${message}; it is ${type}`;
  };
}

/** The JSON type of the value that a JSON pointer (RFC 6901) leads to: never the value itself. */
function typeAt(body: unknown, pointer: string): string {
  const names = pointer.split("/").slice(1);
  const value = names.reduce<unknown>((parent, name) => memberOf(parent, name), body);
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function memberOf(parent: unknown, name: string): unknown {
  return (parent as Readonly<Record<string, unknown>> | undefined)?.[name.replaceAll("~1", "/").replaceAll("~0", "~")];
}
