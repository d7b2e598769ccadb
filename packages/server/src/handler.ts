/** Untyped handlers, as the runtime calls them, and their interceptor. @module */
import type { Contract, Operation } from "@provider-connectivity/core";
import type { OwnedAccount, HandlerContext } from "./context.ts";

/** A response of a handler. */
export interface Reply {
  /** The HTTP status. The contract lists those of the operation. */
  readonly status: number;
  /** Serialised as JSON. Absent if the contract declares no content. */
  readonly body?: unknown;
}

/** A verified, validated request of any operation. */
export interface HandlerInput {
  /** The parameters of the path by name, percent-decoded. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The parameters of the query by name, with the contract's types and defaults. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The headers that the contract declares for the operation, without those of the signature. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** The parsed JSON body; `undefined` if the operation has none. */
  readonly body: unknown;
}

/** A handler of any operation. `createProvider` has checked its type. */
export type AnyHandler = (request: HandlerInput, context: object) => Reply | PromiseLike<Reply>;

/** A request that has passed all checks before the handler. */
export interface HandledRequest {
  /** The contract of the provider. */
  readonly contract: Contract;
  /** The operation that is called. */
  readonly operation: Operation;
  /** The validated request, as the handler receives it. */
  readonly request: HandlerInput;
  /** The context, as the handler receives it. */
  readonly context: HandlerContext & {
    /** The account of the path. Absent if the path has none. */
    readonly account?: OwnedAccount;
    /** The same for every attempt of an idempotent request. Absent for other operations. */
    readonly operationKey?: string;
  };
}

/**
 * Wraps every handler, including the runtime's own. Its result or error is treated like the handler's. Use it to replace
 * responses or to trace handlers. Replays of idempotent requests do not reach it.
 *
 * @param handle calls the handler, and rejects if the handler throws
 */
export type Interceptor = (handled: HandledRequest, handle: () => Promise<Reply>) => Reply | PromiseLike<Reply>;

/** Calls the handler through the interceptor. */
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
