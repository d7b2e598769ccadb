/** Handlers as the runtime sees them, without their types, and what may wrap them. @module */
import type { Contract, Operation } from "@provider-connectivity/core";
import type { Account, HandlerContext } from "./context.ts";

/** A response as handlers return it. */
export interface Reply {
  readonly status: number;
  /** Serialised as JSON; absent where the contract declares no content. */
  readonly body?: unknown;
}

/** A verified, validated request of any operation. */
export interface HandlerInput {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** A handler of any operation. The compiler has checked its types at `createProvider`. */
export type AnyHandler = (request: HandlerInput, context: object) => Reply | PromiseLike<Reply>;

/** A request that has passed every check, on its way to its handler. */
export interface HandledRequest {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly request: HandlerInput;
  readonly context: HandlerContext & { readonly account?: Account; readonly operationKey?: string };
}

/**
 * Wraps every handler, the runtime's own included. What it returns or throws is treated as the handler's: a fake responds in
 * the handler's place, a tracer measures it. A replay of an idempotent request has no handler to wrap.
 *
 * @param handle calls the handler, and rejects with what it throws
 */
export type Interceptor = (handled: HandledRequest, handle: () => Promise<Reply>) => Reply | PromiseLike<Reply>;

/** The handler inside an interceptor. */
export function wrapHandler(
  { operation, contract }: Pick<HandledRequest, "operation" | "contract">,
  handler: AnyHandler,
  interceptor: Interceptor | undefined,
): AnyHandler {
  if (interceptor === undefined) return handler;
  return (request, context) =>
    interceptor({ contract, operation, request, context: context as HandledRequest["context"] }, async () =>
      handler(request, context),
    );
}
