import { withTimeout } from "@provider-connectivity/core";
import { ApiError, UnavailableError } from "./errors.ts";

/**
 * Asks a store or a look-up of the provider's, and waits no longer than a limit. Whatever it throws, it could not be
 * asked: nobody can tell a lost connection from any other fault by the error.
 *
 * @param limit milliseconds
 * @param words what the caller is told
 * @throws UnavailableError where it throws or takes too long; an `ApiError` that it throws goes on as it is
 */
export async function reach<T>(call: () => T | PromiseLike<T>, limit: number, words: string): Promise<T> {
  try {
    return await within(limit, call(), words);
  } catch (cause) {
    throw cause instanceof ApiError ? cause : new UnavailableError(words, { cause });
  }
}

/**
 * Waits for work, but no longer than a limit.
 *
 * @param limit milliseconds
 * @throws UnavailableError with this message when the time is up
 */
export function within<T>(limit: number, work: T | PromiseLike<T>, message: string): Promise<T> {
  return withTimeout(work, limit, { onTimeout: () => new UnavailableError(message) });
}
