/** Contract violations of a test's overrides, which make the test fail. @module */
import type { Contract } from "@provider-connectivity/core";
import { consoleLogger, findViolation, type Logger, type ResponseViolation } from "@provider-connectivity/server";

/** A response that breaks the contract, or an override that threw. */
export interface ContractViolation {
  /** The operation; `undefined` for a failed task. */
  readonly operationId: string | undefined;
  /** One line with the violation and its location. */
  readonly message: string;
  /** The violation, with the status of the response. Absent if an override threw. */
  readonly violation?: ResponseViolation & {
    /** The HTTP status of the response. */
    readonly status: number;
  };
}

/** The contract violations of a test. */
export class FakeProviderError extends Error {
  /** Always `FakeProviderError`. */
  override readonly name = "FakeProviderError";
  /** All violations since the last check, oldest first. */
  readonly violations: readonly ContractViolation[];

  constructor(violations: readonly ContractViolation[]) {
    // A client repeats failed calls, so list each message once.
    const lines = new Set(violations.map(({ message }) => message));
    super(["The fake provider violated the contract.", ...lines].join("\n  "));
    this.violations = violations;
  }
}

/** The violations that have not been read. */
export interface Violations {
  readonly list: () => readonly ContractViolation[];
  readonly add: (violation: ContractViolation) => void;
  /** @throws FakeProviderError if there are violations, and clears the list */
  readonly verify: () => void;
}

/** Creates an empty list. */
export function createViolations(): Violations {
  let violations: readonly ContractViolation[] = [];
  return {
    list: () => violations,
    add(violation) {
      violations = [...violations, violation];
    },
    verify() {
      const found = violations;
      violations = [];
      if (found.length > 0) throw new FakeProviderError(found);
    },
  };
}

/** Validates a response and records a violation. */
export type CheckResponse = (
  operationId: string,
  response: { readonly status: number; readonly text: string },
) => ContractViolation | undefined;

/** Creates the validation of a contract's responses. */
export function createCheckResponse({ operations, validators }: Contract, violations: Violations): CheckResponse {
  return (operationId, response) => {
    const operation = operations[operationId];
    const own = validators[operationId];
    if (operation === undefined || own === undefined) return undefined;
    const violation = findViolation(operation, own, response);
    if (violation === undefined) return undefined;
    const { status } = response;
    const found = {
      operationId,
      message: describe(operationId, status, violation),
      violation: { ...violation, status },
    };
    violations.add(found);
    return found;
  };
}

/**
 * A logger that records the exceptions of handlers, overrides and tasks, writes warnings to the console, and ignores
 * the rest.
 */
export function violationLogger({ add }: Violations): Logger {
  const ignore = (): void => undefined;
  return {
    debug: ignore,
    info: ignore,
    warn: consoleLogger.warn,
    error(fields, text) {
      const { operationId, task, status, error } = fields;
      // Lines with a status are about responses.
      if (status !== undefined) return;
      const where = typeof operationId === "string" ? operationId : undefined;
      const name = where ?? (typeof task === "string" ? task : "The fake");
      add({ operationId: where, message: `${name}: ${text.replace(/\.$/, "")}: ${reasonOf(error)}` });
    },
  };
}

const MAX_LENGTH = 200;

function describe(operationId: string, status: number, { pointer, reason, value }: ResponseViolation): string {
  const place = pointer === "" ? "" : ` at ${pointer}`;
  return `${operationId} responded with ${status}, which breaks the contract${place}: ${reason}. The value is ${shown(value)}.`;
}

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function reasonOf(error: unknown): string {
  const { type, stack, message } = (error ?? {}) as { type?: string; stack?: string; message?: string };
  // The stack of a failed check contains no line of the test.
  return (type === "ContractViolation" ? message : (stack ?? message)) ?? String(error);
}
