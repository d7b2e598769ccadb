/** Time limits that also end with another signal. @module */
import type { Runtime } from "./runtime.ts";

/** The time limit of a call or of one attempt. */
export interface TimeLimit {
  /** Aborts when the time is up, or when the other signal aborts. */
  readonly signal: AbortSignal;
  /** Rejects at the same time, for code that ignores the signal. */
  readonly reached: Promise<never>;
  /** The end in milliseconds since 1970. */
  readonly deadline: number;
  /** Must be called at the end, so that no timer remains. */
  stop(): void;
}

/** Starts a time limit of `ms` milliseconds. */
export function startTimeLimit(other: AbortSignal | undefined, ms: number, runtime: Runtime): TimeLimit {
  const end = new AbortController();
  const stopped = new AbortController();
  const { signal } = end;
  const expire = () => end.abort(new DOMException(`exceeded the time limit of ${ms} ms`, "TimeoutError"));
  void runtime.wait(ms, stopped.signal).then(() => stopped.signal.aborted || expire());
  const reached = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  // Nothing listens between two attempts; the next one sees the aborted signal.
  reached.catch(() => {});
  const abort = () => end.abort(other?.reason);
  if (other?.aborted) abort();
  other?.addEventListener("abort", abort, { signal: stopped.signal });
  return { signal, reached, deadline: runtime.now() + ms, stop: () => stopped.abort() };
}
