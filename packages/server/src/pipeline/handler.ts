import { withTimeout } from "@provider-connectivity/core";
import { UnavailableError } from "../errors.ts";

/** A reply as handlers give it. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** A handler, its types erased: what the compiler proved of it at `createProvider` is checked no more. */
export type AnyHandler = (request: HandlerInput, context: object) => Reply | PromiseLike<Reply>;

export interface HandlerInput {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * Waits for a reply, but no longer than a limit.
 *
 * @param limit milliseconds
 * @throws UnavailableError when the time is up; the handler's signal is aborted then
 */
export function withinTime(
  reply: Reply | PromiseLike<Reply>,
  limit: number,
  abort: (reason: Error) => void,
): Promise<Reply> {
  const onTimeout = () => {
    const error = new UnavailableError(`The request took longer than ${limit} ms.`);
    abort(error);
    return error;
  };
  return withTimeout(reply, limit, { onTimeout });
}
