import { isThenable } from "@provider-connectivity/core";

/**
 * Continues with a value: at once if it is there, otherwise when it arrives.
 *
 * Most requests need not wait for anything before their handler, and each promise costs more than most checks.
 */
export function andThen<T, R>(value: T | PromiseLike<T>, use: (value: T) => R | Promise<R>): R | Promise<R> {
  return isThenable(value) ? Promise.resolve(value).then(use) : use(value);
}
