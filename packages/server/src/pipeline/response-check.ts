import { declaredStatus, type Operation, type OperationValidators } from "@provider-connectivity/core";
import { faultPointer } from "./schema.ts";

/** An answer that breaks the contract. It never reaches the caller; the log says what is wrong with it. */
class ContractViolation extends Error {
  override readonly name = "ContractViolation";
  readonly operationId: string;
  readonly status: number;
  /** JSON pointer into the body; empty for the body as a whole. */
  readonly pointer: string;

  constructor(operationId: string, status: number, pointer: string, reason: string) {
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
  const { operationId } = operation;
  const declared = declaredStatus(operation.statuses, status);
  if (declared === undefined) throw new ContractViolation(operationId, status, "", "the status is not declared");
  const validate = validators.responses[declared];
  if (validate === undefined) return;
  if (text === "") throw new ContractViolation(operationId, status, "", "the body is missing");
  if (validate(JSON.parse(text))) return;
  const [error] = validate.errors ?? [];
  throw new ContractViolation(
    operationId,
    status,
    error === undefined ? "" : faultPointer(error),
    error?.message ?? "not valid",
  );
}
