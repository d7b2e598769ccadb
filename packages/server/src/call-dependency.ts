import { withTimeout } from "@provider-connectivity/core";
import { ApiError, UnavailableError } from "./errors.ts";

/**
 * Calls a store or look-up of the provider, with a time limit. Any error makes the dependency unavailable, because an error does not
 * say whether a connection was lost.
 *
 * @param call may return any thenable
 * @throws UnavailableError where it throws or takes too long; an `ApiError` that it throws passes unchanged
 */
export async function callDependency<T>(
  call: () => T | PromiseLike<T>,
  { timeoutMs, unavailableMessage }: { readonly timeoutMs: number; readonly unavailableMessage: string },
): Promise<T> {
  try {
    return await withTimeout(call(), timeoutMs);
  } catch (cause) {
    throw cause instanceof ApiError ? cause : new UnavailableError(unavailableMessage, { cause });
  }
}
