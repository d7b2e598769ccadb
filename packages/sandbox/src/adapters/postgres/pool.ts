/** The part of the driver that the store uses, and a translation of its errors. @module */
import { BadRequestError, UnavailableError } from "@provider-connectivity/server";

export interface PostgresQuery {
  readonly text: string;
  readonly values: unknown[];
  /** Milliseconds after which the driver stops waiting for a response. */
  readonly query_timeout?: number;
}

export interface PostgresResult {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: unknown[];
}

export interface PostgresClient {
  /** Whether statements are sent without waiting for earlier ones, as with `pipeline: true` of `pg` 8.23. */
  readonly pipeline?: boolean;
  query(query: PostgresQuery): Promise<PostgresResult>;
  on(event: "error", listener: (error: Error) => void): unknown;
  removeListener(event: "error", listener: (error: Error) => void): unknown;
  /** @param destroy closes the connection instead of returning it to the pool */
  release(destroy?: boolean): void;
}

export interface PostgresPool {
  connect(): Promise<PostgresClient>;
}

/**
 * Error codes of the server, by prefix, that do not concern the statement
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const AWAY = [
  "08", // connection exceptions
  "25P03", // idle in a transaction for too long
  "25006", // read-only: a standby that is not promoted yet
  "28", // the role may no longer connect
  "40", // rolled back, for example in a deadlock
  "53", // no connections, memory or disk space left
  "55P03", // another transaction holds the lock for too long
  "57", // shut down, starting, or the statement took too long
  "58", // the server's own files
];

/** An indexed text is longer than a page can hold. */
const TOO_LONG = "54000";

/** A text has U+0000. */
const NO_CHARACTER = "22021";

/** The driver's messages for a closed connection or a missing response. */
const LOST = /^(?:Connection terminated|Query read timeout|Client has encountered|Client was closed)/;

/** Whether the connection is lost: by the server's severity, the system's error code or the driver's message. */
export function isConnectionLost(error: unknown): boolean {
  const { code, severity, message } = error as { code?: unknown; severity?: unknown; message?: unknown };
  if (severity !== undefined) return severity === "FATAL" || severity === "PANIC";
  return typeof code === "string" || (typeof message === "string" && LOST.test(message));
}

/** The error for an unreachable database. */
export function cannotBeReached(cause: unknown): UnavailableError {
  return new UnavailableError("The provider's database is unreachable.", { cause });
}

/** The server's code of what went wrong, such as `40P01` for a deadlock. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const given = code ?? cause?.code;
  return typeof given === "string" ? given : undefined;
}

/** Translates the server's errors. Bugs are returned unchanged. */
export function toStoreError(cause: unknown): unknown {
  const { code } = cause as { code?: unknown };
  if (typeof code !== "string") return cause;
  if (code === NO_CHARACTER) return nullRefusal();
  if (code === TOO_LONG)
    return new BadRequestError("bad-request", "A text in the request is too long to be stored and found again.");
  if (!AWAY.some((beginning) => code.startsWith(beginning))) return cause;
  return new UnavailableError("The provider's database does not respond.", { cause });
}

/**
 * PostgreSQL cannot store U+0000 in texts. The provider's own texts have none, so it came from the request.
 *
 * @throws BadRequestError `bad-request`
 */
export function refuseNulls(values: readonly unknown[]): void {
  if (values.some((value) => typeof value === "string" && value.includes("\0"))) throw nullRefusal();
}

/** The refusal of a text with U+0000. */
export function nullRefusal(): BadRequestError {
  return new BadRequestError(
    "bad-request",
    "A text in the request contains the character U+0000, which cannot be stored.",
  );
}
