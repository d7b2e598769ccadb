/** A pool of `pg` that shows each statement to a test and lets the test change it. @module */
import pg from "pg";
import { onTestFinished } from "vitest";
import type { PostgresClient, PostgresConnectionPool, PostgresQuery } from "../adapters/postgres/pool.ts";

/** A pool that records its statements and errors. */
export interface WatchedPool extends PostgresConnectionPool {
  readonly sent: PostgresQuery[];
  /** The number of statements sent while no result was pending. Each is one wait for the database. */
  waits: number;
  /** The codes of the server's errors. */
  readonly errors: unknown[];
  /** Changes a statement before it is sent, or throws an error in place of the server. Default: no change. */
  change: (query: PostgresQuery) => PostgresQuery;
  /** Delays each wait for the database until its promise resolves. Default: no delay. */
  gate: () => Promise<unknown>;
}

/** Opens a pool that is closed when the test is over. */
export function watchedPool(url: string, max = 4): WatchedPool {
  const pool = new pg.Pool({ connectionString: url, max, pipeline: true });
  pool.on("error", () => undefined);
  onTestFinished(() => pool.end());
  const [change, gate] = [(query: PostgresQuery) => query, () => Promise.resolve()];
  const watched: WatchedPool = { sent: [], errors: [], waits: 0, change, gate, connect };
  return watched;

  async function connect(): Promise<PostgresClient> {
    const client = await pool.connect();
    let pending = 0;
    let passing: Promise<unknown> = Promise.resolve();
    return {
      pipeline: true,
      async query(query) {
        watched.sent.push(query);
        if (pending++ === 0) {
          watched.waits++;
          passing = watched.gate();
        }
        try {
          await passing;
          return await client.query(watched.change(query));
        } catch (error) {
          watched.errors.push((error as { code?: unknown }).code);
          throw error;
        } finally {
          pending--;
        }
      },
      on: (event, listener) => client.on(event, listener),
      removeListener: (event, listener) => client.removeListener(event, listener),
      release: (destroy) => client.release(destroy),
    };
  }
}
