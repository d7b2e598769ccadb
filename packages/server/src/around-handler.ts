import type { Operation } from "@provider-connectivity/core";
import type { Account, HandlerContext } from "./context.ts";
import type { AnyHandler, HandlerInput, Reply } from "./pipeline/handler.ts";

/** A request that has passed every check, on its way to its handler. */
export interface HandledRequest {
  readonly operation: Operation;
  readonly request: HandlerInput;
  readonly context: HandlerContext & { readonly account?: Account; readonly operationKey?: string };
}

/**
 * Stands around every handler, the runtime's own included. What it gives or throws is treated as the handler's: a
 * fake answers in the handler's place, a tracer measures it. A repetition of an idempotent request has no handler
 * to stand around.
 *
 * @param handle asks the handler, and rejects with what it throws
 */
export type AroundHandler = (handled: HandledRequest, handle: () => Promise<Reply>) => Reply | Promise<Reply>;

/** The handler with what stands around it. */
export function surround(operation: Operation, handler: AnyHandler, around: AroundHandler | undefined): AnyHandler {
  if (around === undefined) return handler;
  return (request, context) =>
    around({ operation, request, context: context as HandledRequest["context"] }, async () =>
      handler(request, context),
    );
}
