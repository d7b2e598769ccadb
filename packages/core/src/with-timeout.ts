/** Work exceeded its time limit. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}

/** The behaviour at the time limit. */
export interface TimeoutOptions {
  /** The message of the `TimeoutError`. Default: the limit, in milliseconds. */
  readonly message?: string;
  /**
   * Called once at the time limit. It cancels the work, and returns the error to reject with. Default: the work continues, and
   * the error is a `TimeoutError`.
   */
  readonly onTimeout?: () => Error;
}

/**
 * Awaits work with a time limit. The work itself continues; cancel it in `onTimeout`. Later rejections are ignored.
 *
 * @param work any thenable, such as a query builder of a database library; a plain value is returned unchanged
 * @param timeoutMs the limit, in milliseconds
 * @returns the result of the work
 * @throws TimeoutError, or the error of `onTimeout`, at the time limit; before that, the error of the work
 * @example
 * ```ts
 * const response = await withTimeout(fetch("https://api.example.com"), 5_000, { message: "The API did not respond." });
 * ```
 */
export async function withTimeout<T>(
  work: T | PromiseLike<T>,
  timeoutMs: number,
  { message = `Timed out after ${timeoutMs} ms.`, onTimeout = () => new TimeoutError(message) }: TimeoutOptions = {},
): Promise<T> {
  if (!isThenable(work)) return work;
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(onTimeout()), timeoutMs);
    const settle =
      <Settled>(by: (settled: Settled) => void) =>
      (settled: Settled): void => {
        clearTimeout(timer);
        by(settled);
      };
    Promise.resolve(work).then(settle(resolve), settle(reject));
  });
}

/**
 * Whether `await` would wait for a value (ECMA-262 §27.2.1.3.2). True for promises of every realm, and for query builders.
 *
 * @param value a result of code that may be synchronous
 */
export function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return (
    ((typeof value === "object" && value !== null) || typeof value === "function") &&
    typeof (value as { then?: unknown }).then === "function"
  );
}
