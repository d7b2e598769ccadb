/** What went wrong in the fake itself, so that the test that caused it fails. @module */
import type { Logger, Violation } from "@provider-connectivity/server";

/** An answer that broke the contract, or an override that threw. */
export interface Problem {
  readonly operationId: string | undefined;
  /** One line that says what happened, and where. */
  readonly message: string;
  /** How the answer breaks the contract, with the status that it had; absent where something threw. */
  readonly violation?: Violation & { readonly status: number };
}

/** The problems of a test. */
export class FakeProviderError extends Error {
  override readonly name = "FakeProviderError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(["The fake provider could not keep to the contract.", ...lines(problems)].join("\n  "));
    this.problems = problems;
  }
}

/** Collects problems until somebody asks for them. */
export interface Problems {
  readonly list: () => readonly Problem[];
  readonly add: (problem: Problem) => void;
  /** @throws FakeProviderError where there are any; they are forgotten then */
  readonly verify: () => void;
}

/** Makes an empty collection. */
export function createProblems(): Problems {
  let problems: readonly Problem[] = [];
  return {
    list: () => problems,
    add(problem) {
      problems = [...problems, problem];
    },
    verify() {
      const found = problems;
      problems = [];
      if (found.length > 0) throw new FakeProviderError(found);
    },
  };
}

/** Says how an answer breaks the contract. */
export function violationProblem(operationId: string, status: number, violation: Violation): Problem {
  const { pointer, reason, value } = violation;
  const place = pointer === "" ? "" : ` at ${pointer}`;
  const message = `${operationId} answered ${status}, which breaks the contract${place}: ${reason}. There is ${shown(value)}.`;
  return { operationId, message, violation: { ...violation, status } };
}

/** A logger that keeps nothing but what the provider could not cope with: what handlers, overrides and tasks threw. */
export function problemLogger({ add }: Problems): Logger {
  const nothing = (): void => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error(fields, text) {
      const { operationId, task, status, error } = fields;
      // Refusals have a status: they are answers like others.
      if (status !== undefined) return;
      const where = typeof operationId === "string" ? operationId : undefined;
      const name = where ?? (typeof task === "string" ? task : "The fake");
      add({ operationId: where, message: `${name}: ${text.replace(/\.$/, "")}: ${reasonOf(error)}` });
    },
  };
}

const SHOWN = 200;

/** What an answer holds, as much of it as helps. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function reasonOf(error: unknown): string {
  const { stack, message } = (error ?? {}) as { stack?: string; message?: string };
  return stack ?? message ?? String(error);
}

/** A client repeats what failed: each message once. */
function lines(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ message }) => message))];
}
