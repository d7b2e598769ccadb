/** The end of a call: the caller's signal or the time limit, whichever comes first. @module */
import type { Runtime } from "./runtime.ts";

export interface TimeLimit {
  /** Aborts at the end. */
  readonly signal: AbortSignal;
  /** Rejects at the end; for what does not heed the signal. */
  readonly reached: Promise<never>;
  /** When the time is up, in milliseconds since 1970. */
  readonly deadline: number;
  /** Must be called when the call is over, so that nothing keeps waiting. */
  stop(): void;
}

/** Starts to measure the time of one call. */
export function startTimeLimit(caller: AbortSignal, ms: number, runtime: Runtime): TimeLimit {
  const [end, stopped] = [new AbortController(), new AbortController()];
  const { signal } = end;
  const expire = () => end.abort(new DOMException(`the time limit of ${ms} ms`, "TimeoutError"));
  void runtime.wait(ms, stopped.signal).then(() => stopped.signal.aborted || expire());
  const reached = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  const abort = () => end.abort(caller.reason);
  if (caller.aborted) abort();
  caller.addEventListener("abort", abort, { signal: stopped.signal });
  // Nobody listens between two attempts; the next one sees the aborted signal.
  reached.catch(() => {});
  return { signal, reached, deadline: runtime.now() + ms, stop: () => stopped.abort() };
}
