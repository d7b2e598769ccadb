/**
 * Reads from a replica that has replayed every commit from before the read. One statement asks the primary for its
 * position, for all waiting reads. Every customer therefore reads its own writes, on any instance. @module
 */
import { setTimeout } from "node:timers/promises";
import { CompiledQuery } from "kysely";
import type { Session } from "../sql/transaction.ts";
import { type ConnectionTimeouts, type StoreConnection, takeConnection } from "./connection.ts";
import type { PostgresConnectionPool } from "./pool.ts";

type Read = Session["read"];

export interface ReplicaDeps {
  /** Reads from the primary. */
  readonly primary: Read;
  /** The pool of the replica. */
  readonly replica: PostgresConnectionPool;
  /** How long a read waits for the replica before the primary serves it, in milliseconds. */
  readonly waitMs: number;
}

/** The time during which the primary serves all reads after the replica failed or was late, in milliseconds. */
const AVOIDED_MS = 1_000;
const TIMEOUTS: ConnectionTimeouts = { connectTimeoutMs: 500, queryTimeoutMs: 5_000 };

/** Every acknowledged commit is before this position. */
const POSITION = CompiledQuery.raw("select pg_current_wal_flush_lsn()::text as position") as CompiledQuery<{
  readonly position: string;
}>;
/** A server that is not in recovery, such as a former primary, may lack commits at any position. */
const HAS = "select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= $1::pg_lsn as has";

/**
 * Creates the reads. The primary serves a read if the replica is late or unavailable, or if the server is a primary.
 *
 * @throws UnavailableError if the primary is unavailable
 */
export function createReplicaRead({ primary, replica, waitMs }: ReplicaDeps): Read {
  const positionNow = shared(async () => {
    const [row] = await primary(POSITION);
    return row!.position;
  });
  let avoidedUntil = 0;
  return async (query) => {
    if (performance.now() < avoidedUntil) return primary(query);
    const rows = await positionNow()
      .then((position) => readAt(replica, { position, query, waitMs }))
      .catch(() => undefined);
    if (rows !== undefined) return rows;
    avoidedUntil = performance.now() + AVOIDED_MS;
    return primary(query);
  };
}

interface ReadAt<Row> {
  readonly position: string;
  readonly query: CompiledQuery<Row>;
  readonly waitMs: number;
}

/** @returns `undefined` if the replica does not reach the position in time */
async function readAt<Row>(
  replica: PostgresConnectionPool,
  { position, query, waitMs }: ReadAt<Row>,
): Promise<readonly Row[] | undefined> {
  const until = performance.now() + waitMs;
  const connection = await takeConnection(replica, TIMEOUTS);
  try {
    // The replica has usually reached it, so both statements are sent at once.
    const first = await readIfReplayed(connection, position, query);
    if (first !== undefined) return first;
    for (let pause = 1; performance.now() + pause < until; pause = Math.min(2 * pause, 16)) {
      await setTimeout(pause);
      if (await has(connection, position)) return (await connection.query(query)).rows as Row[];
    }
    return undefined;
  } finally {
    connection.release();
  }
}

async function readIfReplayed<Row>(connection: StoreConnection, position: string, query: CompiledQuery<Row>) {
  const [isReplayed, result] = await Promise.allSettled([has(connection, position), connection.query(query)]);
  if (isReplayed.status === "rejected") throw isReplayed.reason;
  if (!isReplayed.value) return undefined;
  if (result.status === "rejected") throw result.reason;
  return result.value.rows as Row[];
}

async function has(connection: StoreConnection, position: string): Promise<boolean> {
  const { rows } = await connection.query({ sql: HAS, parameters: [position] });
  return (rows[0] as { readonly has: boolean | null }).has === true;
}

/**
 * Shares a call among its waiting callers. A running call may have begun too early for a later caller, who gets the
 * next one.
 */
function shared<T>(call: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= running.then(async () => {
      next = undefined;
      const started = call();
      running = started.catch(() => undefined);
      return started;
    });
    return next;
  };
}
