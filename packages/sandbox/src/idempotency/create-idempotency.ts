import { identify, idempotencyKeyReuse, type IdempotencyStore, type StoredAnswer } from "@provider-connectivity/server";
import { NOBODY } from "../store/entities.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import type { AnsweredRequest } from "./model.ts";

/** Longer than a client may wait before it tries again. */
const LIFETIME = 7 * 24 * 3_600_000;
/** How many forgotten requests a request removes on its way. */
const SWEPT = 3;

/**
 * Runs a handler's writes: in the transaction of its idempotent request, or else in one of its own.
 *
 * @param request the handler's context, which knows whether the request is idempotent
 */
export type RequestWrite = <T>(
  request: { readonly operationKey: string | undefined },
  work: (writer: StoreWriter) => Promise<T>,
) => Promise<T>;

/** Idempotency for a ledger that lives in the same store. */
export interface Idempotency {
  readonly idempotency: IdempotencyStore;
  readonly write: RequestWrite;
}

/**
 * Makes idempotency of which an answer and its effects commit together: a process that dies leaves both or neither.
 * A refusal undoes the effects and is remembered all the same. Repetitions that come meanwhile wait for their turn to
 * write, and find the answer.
 *
 * @param now the clock, in milliseconds since 1970
 */
export function createIdempotency({ store, now }: { store: Store; now: () => number }): Idempotency {
  const running = new Map<string, StoreWriter>();
  return {
    write(request, work) {
      const writer = request.operationKey === undefined ? undefined : running.get(request.operationKey);
      return writer === undefined ? store.write(work) : work(writer);
    },
    idempotency: {
      async run(scope, body, execute) {
        const identity = await identify(scope, body);
        const outcome = await store.write(async (writer) => {
          const time = now();
          const expiresAt = new Date(time + LIFETIME).toISOString();
          const known = await findUnlessExpired(writer, identity.id, time);
          if (known !== undefined) return repeat(writer, { ...known, expiresAt }, identity.operationKey);
          const answer = await executeIn(writer, running, identity.operationKey, execute);
          if (answer.status < 500) await writer.answeredRequests.insert({ ...identity, ...answer, expiresAt });
          return answer;
        });
        if (outcome === "other-request") throw idempotencyKeyReuse();
        return outcome;
      },
    },
  };
}

/** Every attempt makes the record live on, also one that is refused. */
async function repeat(
  { answeredRequests }: StoreWriter,
  known: AnsweredRequest,
  operationKey: string,
): Promise<StoredAnswer | "other-request"> {
  await answeredRequests.replace(known);
  return known.operationKey === operationKey ? { status: known.status, body: known.body } : "other-request";
}

/** An answer that refuses undoes what the handler wrote; whatever it throws does too, and ends the whole write. */
async function executeIn(
  writer: StoreWriter,
  running: Map<string, StoreWriter>,
  operationKey: string,
  execute: (operationKey: string) => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  try {
    return await writer.attempt(async (attempt) => {
      running.set(operationKey, attempt);
      const answer = await execute(operationKey);
      if (answer.status >= 400) throw new Refused(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  } finally {
    running.delete(operationKey);
  }
}

/** Carries an answer out of an attempt of which nothing shall be kept. */
class Refused extends Error {
  readonly answer: StoredAnswer;
  constructor(answer: StoredAnswer) {
    super("refused");
    this.answer = answer;
  }
}

/** Removes what has expired: this request's record, and some others' on the way. */
async function findUnlessExpired(
  { answeredRequests }: StoreWriter,
  id: string,
  time: number,
): Promise<AnsweredRequest | undefined> {
  const isExpired = ({ expiresAt }: AnsweredRequest) => Date.parse(expiresAt) <= time;
  const known = await answeredRequests.find(NOBODY, id);
  if (known !== undefined && !isExpired(known)) return known;
  const oldest = await answeredRequests.list(NOBODY, { limit: SWEPT, order: "asc" });
  for (const record of known === undefined ? oldest : [known, ...oldest])
    if (isExpired(record)) await answeredRequests.remove(NOBODY, record.id);
  return undefined;
}
