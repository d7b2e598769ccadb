/** The part of the driver that the store uses, and what its errors mean. @module */
import { BadRequestError, UnavailableError } from "@provider-connectivity/server";
import type { PostgresPool as KyselyPool } from "kysely";

export interface PostgresQuery {
  readonly text: string;
  readonly values: unknown[];
  /** A statement with a name is parsed once by each connection. */
  readonly name?: string;
  /** Milliseconds after which the driver gives the answer up. */
  readonly query_timeout?: number;
}

export interface PostgresResult {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: unknown[];
}

export interface PostgresClient {
  query(query: PostgresQuery): Promise<PostgresResult>;
  on(event: "error", listener: (error: Error) => void): unknown;
  removeListener(event: "error", listener: (error: Error) => void): unknown;
  /** @param destroy closes the connection instead of keeping it for others */
  release(destroy?: boolean): void;
}

export interface PostgresPool {
  connect(): Promise<PostgresClient>;
}

/** Those of the store; lists of varying length are not among them once there are so many. */
const MOST_NAMES = 100;

/**
 * The pool as kysely's dialect wants it. Every error is translated here. A connection that does not answer is closed and
 * not used again.
 *
 * @param queryTimeout milliseconds after which an answer is given up
 */
export function guardPool(pool: PostgresPool, queryTimeout: number, end: () => Promise<void>): KyselyPool {
  return {
    end,
    async connect() {
      return guardClient(await connectTo(pool), queryTimeout);
    },
  } as KyselyPool;
}

async function connectTo(pool: PostgresPool): Promise<PostgresClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw cannotBeReached(cause);
  }
}

function guardClient(client: PostgresClient, queryTimeout: number) {
  let lost: unknown;
  // A query fails too when its connection does; without a query nobody needs to know.
  const ignore = () => undefined;
  client.on("error", ignore);
  return {
    async query(text: string, values: readonly unknown[] = []): Promise<PostgresResult> {
      refuseNulls(values);
      if (lost !== undefined) throw lost;
      const query = { text, values: [...values], ...nameOf(text), query_timeout: queryTimeout };
      try {
        return await client.query(query);
      } catch (error) {
        if (isConnectionLost(error)) lost = cannotBeReached(error);
        throw lost ?? toStoreError(error);
      }
    },
    release() {
      client.removeListener("error", ignore);
      client.release(lost !== undefined);
    },
  };
}

/** By text, and the same for every pool: two stores may share one. */
const names = new Map<string, string>();

/**
 * Names a statement with values, so that each connection parses it once. A kept plan does not know how long a page is and
 * may read a whole list for it: statements with a limit are planned anew each time.
 */
function nameOf(text: string): { readonly name?: string } {
  const name = names.get(text);
  if (name !== undefined) return { name };
  if (names.size >= MOST_NAMES || !text.includes("$1") || /\blimit\b/.test(text)) return {};
  const added = `provider_connectivity_${names.size}`;
  names.set(text, added);
  return { name: added };
}

/**
 * What the server says when it is not the statement that is at fault, by the beginnings of its codes
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const AWAY = [
  "08", // connection exceptions
  "25P03", // idle in a transaction for too long
  "25006", // read-only: a standby that is not promoted yet
  "28", // the role may not connect any more
  "40", // rolled back, for example in a deadlock
  "53", // no connections, memory or disk space left
  "55P03", // somebody else holds the lock for too long
  "57", // shut down, starting, or the statement took too long
  "58", // the server's own files
];

/** A text that is indexed is longer than a page can hold. */
const TOO_LONG = "54000";

/** What the driver says in words alone when the connection ends, or gives no answer. */
const LOST = /^(?:Connection terminated|Query read timeout|Client has encountered|Client was closed)/;

/** Whether the connection is gone: the server says so by a severity, and else the system by a code or the driver. */
function isConnectionLost(error: unknown): boolean {
  const { code, severity, message } = error as { code?: unknown; severity?: unknown; message?: unknown };
  if (severity !== undefined) return severity === "FATAL" || severity === "PANIC";
  return typeof code === "string" || (typeof message === "string" && LOST.test(message));
}

/** What comes of a database to which there is no way. */
function cannotBeReached(cause: unknown): UnavailableError {
  return new UnavailableError("The provider's database cannot be reached.", { cause });
}

/** Translates what the server says; what is a bug comes back as it is. */
function toStoreError(cause: unknown): unknown {
  const { code } = cause as { code?: unknown };
  if (typeof code !== "string") return cause;
  if (code === TOO_LONG)
    return new BadRequestError("bad-request", "A text in the request is too long to be kept and found again.");
  if (!AWAY.some((beginning) => code.startsWith(beginning))) return cause;
  return new UnavailableError("The provider's database does not answer.", { cause });
}

/**
 * PostgreSQL has no U+0000 in its texts. Nothing of the provider's own has one, so it came with the request.
 *
 * @throws BadRequestError `bad-request`
 */
function refuseNulls(values: readonly unknown[]): void {
  if (!values.some((value) => typeof value === "string" && value.includes("\0"))) return;
  throw new BadRequestError("bad-request", "A text in the request has the character U+0000, which cannot be kept.");
}
