import { isThenable, withTimeout } from "@provider-connectivity/core";
import { ApiError, UnavailableError } from "./errors.ts";

/**
 * Calls a store or look-up of the provider, with a time limit. Any error makes the dependency unavailable, because an error does not
 * say whether a connection was lost.
 *
 * @param call may return any thenable
 * @returns the result, without a promise if `call` returned none
 * @throws UnavailableError where it throws or takes too long; an `ApiError` that it throws passes unchanged
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
