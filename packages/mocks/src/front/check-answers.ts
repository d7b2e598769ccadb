/** Every answer is held against the contract. @module */
import type { Contract } from "@provider-connectivity/core";
import { ApiError, type AroundHandler, findViolation } from "@provider-connectivity/server";
import type { Problem, Problems } from "../controls/problems.ts";
import { violationProblem } from "../controls/problems.ts";

type Answer = { readonly status: number; readonly text: string };

/** Finds how an answer breaks the contract, and notes it. */
export type CheckAnswer = (operationId: string, answer: Answer) => Problem | undefined;

export function createCheckAnswer({ operations, validators }: Contract, problems: Problems): CheckAnswer {
  return (operationId, answer) => {
    const operation = operations[operationId];
    const own = validators[operationId];
    if (operation === undefined || own === undefined) return undefined;
    const violation = findViolation(operation, own, answer);
    if (violation === undefined) return undefined;
    const problem = violationProblem(operationId, answer.status, violation);
    problems.add(problem);
    return problem;
  };
}

/**
 * Checks what handlers and overrides answer before it counts: nothing of a wrong one is kept, as in a provider that
 * checks its answers.
 */
export function checkAround(around: AroundHandler, check: CheckAnswer): AroundHandler {
  return async (handled, handle) => {
    if (isFakesOwn(handled.context.hono.env)) return handle();
    const reply = await around(handled, handle);
    const text = reply.body === undefined ? "" : JSON.stringify(reply.body);
    const problem = check(handled.operation.operationId, { status: reply.status, text });
    if (problem !== undefined) throw new ApiError(500, "internal-error", problem.message);
    return reply;
  };
}

/** Marks requests of the fake itself, which overrides leave alone. */
export const OWN_REQUEST = { isFakesOwn: true } as const;

function isFakesOwn(env: unknown): boolean {
  return (env as Partial<typeof OWN_REQUEST> | undefined)?.isFakesOwn === true;
}
