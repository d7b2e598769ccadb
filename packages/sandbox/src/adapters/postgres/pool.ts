/** The part of the driver that the store uses, and a translation of its errors. @module */
import { InvalidRequestError, UnavailableError } from "@provider-connectivity/server";

/** One call of the driver, as `pg` accepts it. */
export interface PostgresQuery {
  /** SQL with the placeholders `$1`, `$2` and so on. Without values, it may be several statements separated by semicolons. */
  readonly text: string;
  /** The values of the placeholders, in order. */
  readonly values: unknown[];
  /** Milliseconds after which the driver stops waiting for a response. Default: the setting of the pool. */
  readonly query_timeout?: number;
}

/** The result of one statement, as `pg` returns it. The store ignores the result of several statements in one text. */
export interface PostgresResult {
  /** The kind of the statement in capitals, such as `INSERT`. */
  readonly command: string;
  /** The number of affected or returned rows. `null` for a statement without one. */
  readonly rowCount: number | null;
  /** The returned rows, each as an object by column name. */
  readonly rows: unknown[];
}

/** One connection. A `PoolClient` of `pg` is one. */
export interface PostgresClient {
  /** Whether statements are sent without waiting for earlier ones, as with `pipeline: true` of `pg` 8.23. */
  readonly pipeline?: boolean;
  /**
   * Runs a statement. It must reject with the driver's errors: by their `code` (SQLSTATE) and `severity`, the store decides
   * whether the connection is lost and whether another attempt may succeed.
   */
  query(query: PostgresQuery): Promise<PostgresResult>;
  /** Adds a listener of the connection's failures. `pg` ends the process if a connection without one fails. */
  on(event: "error", listener: (error: Error) => void): unknown;
  /** Removes the listener. The store calls it before `release`. */
  removeListener(event: "error", listener: (error: Error) => void): unknown;
  /**
   * Ends the use of the connection.
   *
   * @param destroy closes the connection instead of returning it to the pool. Default: it is returned
   */
  release(destroy?: boolean): void;
}

/** The part of a connection pool that the store needs. A `Pool` of `pg` is one. */
export interface PostgresConnectionPool {
  /**
   * Takes a connection, and waits until one is free. The store returns each connection, even one that arrives after its
   * timeout.
   */
  connect(): Promise<PostgresClient>;
}

/**
 * Error codes of the server, by prefix, that do not concern the statement
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const UNAVAILABLE = [
  "08", // connection exceptions
  "25P03", // idle in a transaction for too long
  "25006", // read-only: a replica that is not promoted yet
  "28", // the role may no longer connect
  "40", // rolled back, for example in a deadlock
  "53", // no connections, memory or disk space left
  "55P03", // another transaction holds the lock for too long
  "57", // shut down, starting, or the statement took too long
  "58", // the server's own files
];

/** An indexed text does not fit into a page. */
const TOO_LONG = "54000";

/** A text contains U+0000. */
const INVALID_CHARACTER = "22021";

/** The driver's messages for a closed connection or a missing response. */
const LOST = /^(?:Connection terminated|Query read timeout|Client has encountered|Client was closed)/;

/** Whether the connection is lost: by the server's severity, the system's error code or the driver's message. */
export function isConnectionLost(error: unknown): boolean {
  const { code, severity, message } = error as { code?: unknown; severity?: unknown; message?: unknown };
  if (severity !== undefined) return severity === "FATAL" || severity === "PANIC";
  return typeof code === "string" || (typeof message === "string" && LOST.test(message));
}

/** The error for an unreachable database. */
export function unreachableError(cause: unknown): UnavailableError {
  return new UnavailableError("The provider's database is unreachable.", { cause });
}

/** The server's error code, such as `40P01` for a deadlock. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const given = code ?? cause?.code;
  return typeof given === "string" ? given : undefined;
}

/** Translates the server's errors. Bugs are returned unchanged. */
export function toStoreError(cause: unknown): unknown {
  const { code } = cause as { code?: unknown };
  if (typeof code !== "string") return cause;
  if (code === INVALID_CHARACTER) return nullRefusal();
  if (code === TOO_LONG)
    return new InvalidRequestError("bad-request", "A text in the request is too long to be stored and found again.");
  if (!UNAVAILABLE.some((prefix) => code.startsWith(prefix))) return cause;
  return new UnavailableError("The provider's database does not respond.", { cause });
}

/**
 * PostgreSQL cannot store U+0000 in texts. The provider's own texts have none, so it came from the request.
 *
 * @throws InvalidRequestError `bad-request`
 */
export function refuseNulls(values: readonly unknown[]): void {
  if (values.some((value) => typeof value === "string" && value.includes("\0"))) throw nullRefusal();
}

/** The refusal of a text with U+0000. */
export function nullRefusal(): InvalidRequestError {
  return new InvalidRequestError(
    "bad-request",
    "A text in the request contains the character U+0000, which cannot be stored.",
  );
}
