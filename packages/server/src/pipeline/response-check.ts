import { declaredStatus, type Operation, type OperationValidators } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";

/** Where and how an answer breaks the contract. */
export interface Violation {
  /** JSON pointer into the body; empty for the answer as a whole. */
  readonly pointer: string;
  /** What the contract wants, in words. */
  readonly reason: string;
  /** What is there instead; `undefined` where nothing is. */
  readonly value: unknown;
}

/** An answer that breaks the contract. It never reaches the caller; the log says what is wrong with it, without the value. */
class ContractViolation extends Error {
  override readonly name = "ContractViolation";
  readonly operationId: string;
  readonly status: number;
  /** JSON pointer into the body; empty for the body as a whole. */
  readonly pointer: string;

  constructor(operationId: string, status: number, { pointer, reason }: Violation) {
    super(`${operationId} answered ${status} with a body that breaks the contract at "${pointer}": ${reason}`);
    this.operationId = operationId;
    this.status = status;
    this.pointer = pointer;
  }
}

/**
 * Checks an answer as it will be sent.
 *
 * @param text the serialised body; empty where there is none
 * @throws ContractViolation for a status that is not declared or a body that its schema refuses
 */
export function checkResponse(
  operation: Operation,
  validators: OperationValidators,
  status: number,
  text: string,
): void {
  const violation = findViolation(operation, validators, { status, text });
  if (violation !== undefined) throw new ContractViolation(operation.operationId, status, violation);
}

/**
 * Says how an answer breaks the contract: by a status that is not declared, or a body that its schema refuses.
 *
 * @param answer its status, and its body as it travels; empty where there is none
 * @returns the first complaint; `undefined` where there is none
 */
export function findViolation(
  operation: Operation,
  validators: OperationValidators,
  { status, text }: { readonly status: number; readonly text: string },
): Violation | undefined {
  const declared = declaredStatus(operation.statuses, status);
  if (declared === undefined) return { pointer: "", reason: "the status is not declared", value: status };
  const validate = validators.responses[declared];
  if (validate === undefined) return undefined;
  if (text === "") return { pointer: "", reason: "the body is missing", value: undefined };
  const body = parse(text);
  if (body === undefined) return { pointer: "", reason: "the body is no JSON", value: text };
  if (validate(body)) return undefined;
  const { pointer, reason, value } = describeViolation(validate, body);
  return { pointer, reason, value };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
