/** Calls of the provider's own code, which may return a value or a promise. @module */
import { isThenable, withTimeout } from "@provider-connectivity/core";
import { ApiError, UnavailableError } from "./errors.ts";

/**
 * Calls a store or look-up of the provider, with a time limit. Any error makes the dependency unavailable, because an
 * error does not reveal whether a connection was lost.
 *
 * @param call may return any thenable
 * @returns the result, without a promise if `call` returned none
 * @throws UnavailableError if it throws or takes too long; an `ApiError` that it throws is not changed
 */
export function callDependency<T>(
  call: () => T | PromiseLike<T>,
  { timeoutMs, unavailableMessage }: { readonly timeoutMs: number; readonly unavailableMessage: string },
): T | Promise<T> {
  const refuse = (cause: unknown): never => {
    throw cause instanceof ApiError ? cause : new UnavailableError(unavailableMessage, { cause });
  };
  let result: T | PromiseLike<T>;
  try {
    result = call();
  } catch (cause) {
    return refuse(cause);
  }
  return isThenable(result) ? withTimeout(result, timeoutMs).catch(refuse) : result;
}

/**
 * Continues with a value: immediately, or when its promise resolves.
 *
 * Most requests need not wait for anything before their handler, and each promise costs more than most checks.
 */
export function andThen<T, R>(value: T | PromiseLike<T>, use: (value: T) => R | Promise<R>): R | Promise<R> {
  return isThenable(value) ? Promise.resolve(value).then(use) : use(value);
}
