import { ApiError, UnavailableError } from "./errors.ts";

/**
 * Asks a store or a look-up of the provider's, and waits no longer than a limit. Whatever it throws, it could not be
 * asked: nobody can tell a lost connection from any other fault by the error.
 *
 * @param limit milliseconds
 * @param words what the caller is told
 * @throws UnavailableError where it throws or takes too long; an `ApiError` that it throws goes on as it is
 */
export async function reach<T>(call: () => T | Promise<T>, limit: number, words: string): Promise<T> {
  try {
    const answer = call();
    return await (answer instanceof Promise ? within(limit, answer, words) : answer);
  } catch (cause) {
    throw cause instanceof ApiError ? cause : new UnavailableError(words, { cause });
  }
}

/**
 * Waits for a promise, but no longer than a limit.
 *
 * @param limit milliseconds
 * @throws UnavailableError with these words when the time is up
 */
export async function within<T>(limit: number, promise: Promise<T>, words: string): Promise<T> {
  const { promise: timeUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new UnavailableError(words)), limit);
  try {
    return await Promise.race([promise, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
