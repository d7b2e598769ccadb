import { UnavailableError } from "../errors.ts";

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
