/** Checks responses against the contract before they are sent. @module */
import { declaredStatus, type Operation, type OperationValidators, type Validate } from "@provider-connectivity/core";
import { describeViolation } from "@provider-connectivity/core/validation";
import type { Exchange } from "./exchange.ts";
import { findUndeclared, withoutProperties } from "./undeclared-properties.ts";

/** Where and how a response breaks the contract. */
export interface Violation {
  /** JSON pointer (RFC 6901) into the body; empty for the response as a whole. */
  readonly pointer: string;
  /** What the contract expects, as the end of a sentence. */
  readonly reason: string;
  /** The value at the pointer; `undefined` where there is none. */
  readonly value: unknown;
}

/** A response that breaks the contract. It is never sent; the log says what is wrong with it, without the value. */
class ContractViolation extends Error {
  override readonly name = "ContractViolation";

  constructor(operationId: string, status: number, { pointer, reason }: Pick<Violation, "pointer" | "reason">) {
    super(`${operationId} answered ${status} with a body that breaks the contract at "${pointer}": ${reason}`);
  }
}

/**
 * Checks the response of a handler as it will be sent: its status and its body, and the properties that the contract does
 * not declare.
 *
 * @throws ContractViolation
 */
export function validateResponse(exchange: Exchange): void {
  const { route, runtime, response } = exchange;
  if (response === undefined) return;
  const { operation, validators } = route;
  const { status, body: text } = response;
  if (runtime.validateResponses) {
    const violation = findViolation(operation, validators, { status, text });
    if (violation !== undefined) throw new ContractViolation(operation.operationId, status, violation);
  }
  if (runtime.undeclaredProperties !== "allow") checkUndeclared(exchange, validateOf(operation, validators, status));
}

function checkUndeclared(exchange: Exchange, validate: Validate | undefined): void {
  const { route, runtime, response } = exchange;
  if (validate === undefined || response === undefined || response.body === "") return;
  const { operationId } = route.operation;
  const body = JSON.parse(response.body) as unknown;
  const pointers = findUndeclared(validate, body);
  const [first] = pointers;
  if (first === undefined) return;
  if (runtime.undeclaredProperties === "refuse")
    throw new ContractViolation(operationId, response.status, { pointer: first, reason: "is not declared" });
  const fields = { requestId: exchange.requestId, operationId, pointers };
  const isStripped = runtime.undeclaredProperties === "strip";
  if (isStripped) exchange.response = { ...response, body: JSON.stringify(withoutProperties(body, pointers)) };
  runtime.logger.warn(
    fields,
    isStripped ? "undeclared properties were removed from a response" : "a response has undeclared properties",
  );
}

/**
 * Finds how a response breaks the contract: by a status that is not declared, or a body that its schema refuses.
 *
 * @param response its status, and its body as it is sent; empty where there is none
 * @returns the first violation; `undefined` where there is none
 */
export function findViolation(
  operation: Operation,
  validators: OperationValidators,
  { status, text }: { readonly status: number; readonly text: string },
): Violation | undefined {
  if (declaredStatus(operation.statuses, status) === undefined)
    return { pointer: "", reason: "the status is not declared", value: status };
  const validate = validateOf(operation, validators, status);
  if (validate === undefined) return undefined;
  if (text === "") return { pointer: "", reason: "the body is missing", value: undefined };
  const body = parse(text);
  if (body === undefined) return { pointer: "", reason: "the body is not JSON", value: text };
  if (validate(body)) return undefined;
  const { pointer, reason, value } = describeViolation(validate, body);
  return { pointer, reason, value };
}

function validateOf(operation: Operation, validators: OperationValidators, status: number): Validate | undefined {
  const declared = declaredStatus(operation.statuses, status);
  return declared === undefined ? undefined : validators.responses[declared];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
