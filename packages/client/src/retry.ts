/** Which failures are tried again, and when. @module */
import type { CallContext } from "./call-context.ts";
import type { Retries } from "./client-options.ts";
import type { Runtime } from "./runtime.ts";

/** How one attempt ended when it was no success. */
export interface Failure {
  /** The answer, where one came. */
  readonly response?: Response;
  /** Whether the request provably never left this machine. */
  readonly unsent: boolean;
}

/** What Node's fetch reports when no connection could be made; a browser gives no reason. */
const UNSENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** Whether an error of fetch says that the request was never sent. */
export function isUnsent(thrown: unknown): boolean {
  const cause = (thrown as { cause?: { code?: unknown } } | null)?.cause;
  return UNSENT.has(String(cause?.code));
}

/** Whether an answer may be another one when the request is sent again. */
export function isTransient(status: number): boolean {
  return status === 429 || status >= 500;
}

/**
 * The pause before the next attempt in milliseconds, or `undefined` where there must be none.
 *
 * A call is sent again when it only reads, when it carries an idempotency key, or when it has never left. The pause
 * is drawn between nothing and an exponentially growing bound ("full jitter"), so that clients which failed
 * together do not come back together; `Retry-After` (RFC 9110 §10.2.3) sets its least length.
 */
export function retryDelay(
  call: CallContext,
  failure: Failure,
  attempt: number,
  deadline: number,
  { attempts = 3, baseMs = 200, maxMs = 5_000 }: Retries = {},
  runtime: Runtime,
): number | undefined {
  const repeatable = call.reads || call.idempotencyKey !== undefined || failure.unsent;
  if (attempt >= attempts || !repeatable) return undefined;
  const backoff = runtime.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
  const delay = Math.max(backoff, retryAfter(failure.response, runtime.now()));
  return runtime.now() + delay < deadline ? delay : undefined;
}

/** The pause that an answer asks for, given as seconds or as a date; 0 where it asks for none. */
function retryAfter(response: Response | undefined, now: number): number {
  const text = response?.headers.get("Retry-After") ?? "";
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return ms || 0;
}
