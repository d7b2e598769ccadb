import { contract } from "@provider-connectivity/contract";
import { declaredStatus, type Operation, type OperationValidators } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";
import type { Answer } from "./exchange.ts";

const validators: Readonly<Record<string, OperationValidators>> = contract.validators;

/**
 * What no answer may be, whatever was asked: a failure of the server, a status that the operation does not declare, a
 * body that its schema refuses, or one that does not call itself JSON.
 *
 * @returns what is wrong with it in words; `undefined` where nothing is
 */
export function faultOf({ operationId, statuses }: Operation, answer: Answer): string | undefined {
  if (answer.status >= 500) return `it failed with ${answer.status}`;
  const declared = declaredStatus(statuses, answer.status);
  if (declared === undefined) return `the contract does not declare the status ${answer.status}`;
  const validate = validators[operationId]?.responses[declared];
  if (validate === undefined) return undefined;
  if (!/^application\/json\b/.test(answer.contentType)) return `the answer's type is "${answer.contentType}", not JSON`;
  if (validate(answer.body)) return undefined;
  const { pointer, reason } = describeViolation(validate, answer.body);
  return `the body breaks the contract: ${pointer || "it"} ${reason}`;
}
