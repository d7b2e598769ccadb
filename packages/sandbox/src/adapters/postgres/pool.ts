/** The part of the driver that the store uses, and what its errors mean. @module */
import { BadRequestError, UnavailableError } from "@provider-connectivity/server";

export interface PostgresQuery {
  readonly text: string;
  readonly values: unknown[];
  /** Milliseconds after which the driver gives the answer up. */
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
  /** @param destroy closes the connection instead of keeping it for others */
  release(destroy?: boolean): void;
}

export interface PostgresPool {
  connect(): Promise<PostgresClient>;
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

/** A text has U+0000. */
const NO_CHARACTER = "22021";

/** What the driver says in words alone when the connection ends, or gives no answer. */
const LOST = /^(?:Connection terminated|Query read timeout|Client has encountered|Client was closed)/;

/** Whether the connection is gone: the server says so by a severity, and else the system by a code or the driver. */
export function isConnectionLost(error: unknown): boolean {
  const { code, severity, message } = error as { code?: unknown; severity?: unknown; message?: unknown };
  if (severity !== undefined) return severity === "FATAL" || severity === "PANIC";
  return typeof code === "string" || (typeof message === "string" && LOST.test(message));
}

/** What comes of a database to which there is no way. */
export function cannotBeReached(cause: unknown): UnavailableError {
  return new UnavailableError("The provider's database cannot be reached.", { cause });
}

/** The server's code of what went wrong, such as `40P01` for a deadlock. */
export function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const given = code ?? cause?.code;
  return typeof given === "string" ? given : undefined;
}

/** Translates what the server says; what is a bug comes back as it is. */
export function toStoreError(cause: unknown): unknown {
  const { code } = cause as { code?: unknown };
  if (typeof code !== "string") return cause;
  if (code === NO_CHARACTER) return nullRefusal();
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
export function refuseNulls(values: readonly unknown[]): void {
  if (values.some((value) => typeof value === "string" && value.includes("\0"))) throw nullRefusal();
}

/** The refusal of a text with U+0000. */
export function nullRefusal(): BadRequestError {
  return new BadRequestError("bad-request", "A text in the request has the character U+0000, which cannot be kept.");
}
