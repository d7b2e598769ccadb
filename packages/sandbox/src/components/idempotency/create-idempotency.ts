import {
  idempotencyKeyReuse,
  type IdempotencyStore,
  type IdempotentExecution,
  identify,
  type StoredResponse,
} from "@provider-connectivity/server";
import { GLOBAL_OWNER } from "../../ports/entities.ts";
import type { Transactions } from "../../ports/store.ts";
import type { AnsweredRequest, StoreReader, StoreWriter } from "./entities.ts";

/** Longer than a client may wait before it tries again. */
const LIFETIME = 7 * 24 * 3_600_000;
/** How many forgotten requests one write removes. */
const SWEPT = 100;

/**
 * Runs a handler's writes: in the transaction of its idempotent request, or else in one of its own.
 *
 * @param request the handler's context, which knows whether the request is idempotent
 */
export type RequestWrite<Writer> = <T>(
  request: { readonly operationKey?: string | undefined },
  work: (writer: Writer) => Promise<T>,
) => Promise<T>;

/** Idempotency for a ledger that lives in the same store. */
export interface Idempotency<Writer> {
  readonly idempotency: IdempotencyStore;
  readonly write: RequestWrite<Writer>;
  /** Removes the requests that are forgotten by the clock. Call it now and then. */
  readonly sweep: () => Promise<void>;
}

/** A writer of idempotency records, of which a part can be undone. */
type Scoped<Writer> = Omit<StoreWriter, "attempt"> & {
  readonly attempt: <T>(work: (writer: Writer) => Promise<T>) => Promise<T>;
};

/** An idempotent request that is being handled: where its handler writes, and what of that is not done yet. */
interface Running<Writer> {
  readonly writer: Writer;
  readonly work: Set<Promise<unknown>>;
}

/**
 * Makes idempotency of which an answer and its effects commit together: a process that dies leaves both or neither.
 * A refusal undoes the effects and is remembered all the same. Repetitions that come meanwhile wait for their turn to
 * write, and find the answer.
 *
 * @param now the clock, in milliseconds since 1970
 */
export function createIdempotency<Writer extends Scoped<Writer>>({
  store,
  now,
}: {
  store: StoreReader & Transactions<Writer>;
  now: () => number;
}): Idempotency<Writer> {
  const running = new Map<string, Running<Writer>>();
  return {
    write(request, work) {
      const own = request.operationKey === undefined ? undefined : running.get(request.operationKey);
      return own === undefined ? store.write(work) : track(own, work(own.writer));
    },
    sweep: () => sweep(store, now),
    idempotency: {
      async run(scope, body, execute) {
        const identity = identify(scope, body);
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
): Promise<StoredResponse | "other-request"> {
  await answeredRequests.replace(known);
  return known.operationKey === operationKey ? { status: known.status, body: known.body } : "other-request";
}

/** An answer that refuses undoes what the handler wrote; whatever it throws does too, and ends the whole write. */
async function executeIn<Writer extends Scoped<Writer>>(
  writer: Writer,
  running: Map<string, Running<Writer>>,
  operationKey: string,
  execute: (execution: IdempotentExecution) => Promise<StoredResponse>,
): Promise<StoredResponse> {
  try {
    return await writer.attempt(async (attempt) => {
      const work = new Set<Promise<unknown>>();
      running.set(operationKey, { writer: attempt, work });
      try {
        const answer = await execute({ operationKey, tx: undefined });
        if (answer.status >= 400) throw new Refused(answer);
        return answer;
      } finally {
        // A handler that took too long is answered for, yet still writing: it must not go on when this is undone.
        await Promise.allSettled(work);
      }
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
  readonly answer: StoredResponse;
  constructor(answer: StoredResponse) {
    super("refused");
    this.answer = answer;
  }
}

function track<T>({ work }: Pick<Running<never>, "work">, promise: Promise<T>): Promise<T> {
  work.add(promise);
  return promise;
}

/** Of an expired record nothing is known any more. */
async function findUnlessExpired(
  { answeredRequests }: StoreWriter,
  id: string,
  time: number,
): Promise<AnsweredRequest | undefined> {
  const known = await answeredRequests.find(GLOBAL_OWNER, id);
  if (known === undefined || !isExpired(known, time)) return known;
  await answeredRequests.remove(GLOBAL_OWNER, id);
  return undefined;
}

/** The records are listed by the end of their lives, so that a look at the first says whether there is anything to do. */
async function sweep(store: StoreReader & Transactions<StoreWriter>, now: () => number): Promise<void> {
  const page = { limit: SWEPT, order: "asc" } as const;
  const expired = async ({ answeredRequests }: Pick<StoreReader, "answeredRequests">) =>
    (await answeredRequests.list(GLOBAL_OWNER, page)).filter((record) => isExpired(record, now()));
  while ((await expired(store)).length > 0)
    await store.write(async (writer) => {
      for (const { id } of await expired(writer)) await writer.answeredRequests.remove(GLOBAL_OWNER, id);
    });
}

function isExpired({ expiresAt }: AnsweredRequest, time: number): boolean {
  return Date.parse(expiresAt) <= time;
}
