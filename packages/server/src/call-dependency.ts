import { withTimeout } from "@provider-connectivity/core";
import { ApiError, UnavailableError } from "./errors.ts";

/**
 * Calls a store or a look-up of the provider's, and waits no longer than a limit. Anything that it throws makes it
 * unavailable: an error does not tell a lost connection from any other fault.
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
