import type { Operation } from "@provider-connectivity/core";
import { ApiError, BadRequestError, UnavailableError } from "../errors.ts";
import type { IdempotencyStore, IdempotentExecution, StoredResponse } from "../idempotency/idempotency-store.ts";

/** Characters of an idempotency key. */
const LONGEST_KEY = 1024;

type Execute = (execution: IdempotentExecution<unknown> | undefined) => Promise<StoredResponse>;

interface Attempt {
  readonly store: IdempotencyStore<unknown> | undefined;
  readonly customerId: string;
  readonly accountId: string;
  readonly body: unknown;
}

/**
 * Runs an idempotent request once however often it comes; any other request is simply run.
 *
 * @param execute runs the handler; what the store gives goes to its context
 * @throws BadRequestError for a key that is too long, and for one that belongs to another request; UnavailableError when
 * the store fails
 */
export function runOnce(operation: Operation, attempt: Attempt, execute: Execute): Promise<StoredResponse> {
  if (!operation.idempotent || attempt.store === undefined) return execute(undefined);
  const { store, ...request } = attempt;
  return runIn(store, { ...request, operationId: operation.operationId }, execute);
}

async function runIn(
  store: IdempotencyStore<unknown>,
  { body, ...scope }: { customerId: string; operationId: string; accountId: string; body: unknown },
  execute: Execute,
): Promise<StoredResponse> {
  const { idempotencyKey } = body as { idempotencyKey: string };
  checkKey(idempotencyKey);
  const run = rememberingRefusals(execute);
  try {
    return run.outcomeOf(await store.run({ ...scope, idempotencyKey }, body, (execution) => run.execute(execution)));
  } catch (error) {
    if (error instanceof ApiError || (error instanceof Error && handlersFaults.has(error))) throw error;
    throw new UnavailableError("The provider cannot reach its records of idempotent requests.", { cause: error });
  }
}

/** What handlers threw, which a store passes on to every attempt that waited; whatever else comes of it is its own fault. */
const handlersFaults = new WeakSet<Error>();

/**
 * Hands a thrown refusal to the store as an answer, so that it is remembered, and throws it again when that answer is
 * the one to send: what is thrown is logged and written in one place. A 5xx stays thrown, as does a refusal that says
 * when to try again.
 */
function rememberingRefusals(execute: Execute) {
  let refused: { error: ApiError; answer: StoredResponse } | undefined;
  return {
    async execute(execution: IdempotentExecution<unknown>): Promise<StoredResponse> {
      try {
        return await execute(execution);
      } catch (error) {
        if (!(error instanceof ApiError)) throw markedFault(error);
        if (error.status >= 500 || error.retryAfter !== undefined) throw error;
        const answer = { status: error.status, body: JSON.stringify(error.toBody()) };
        refused = { error, answer };
        return answer;
      }
    },
    outcomeOf(answer: StoredResponse): StoredResponse {
      if (refused?.answer.status === answer.status && refused.answer.body === answer.body) throw refused.error;
      return answer;
    },
  };
}

function markedFault(thrown: unknown): Error {
  const fault = thrown instanceof Error ? thrown : new Error("A handler threw what is no error.", { cause: thrown });
  handlersFaults.add(fault);
  return fault;
}

function checkKey(key: string): void {
  if (key.length <= LONGEST_KEY) return;
  throw new BadRequestError(
    "schema-property-error",
    `/idempotencyKey is ${key.length} characters long; at most ${LONGEST_KEY} are accepted.`,
    { requestPart: "body", propertyName: "/idempotencyKey" },
  );
}
