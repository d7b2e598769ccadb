/** The shape of what a mock may answer instead of the real thing. @module */
import type { HandlerRequest } from "./handler.ts";
import type { OperationTypes, ReplyOf } from "./operation-types.ts";

/**
 * An answer that takes the place of an operation's own: a reply that the operation declares, or a function
 * that sees the request and may ask for the original answer.
 */
export type Override<T extends OperationTypes, Defaulted extends string = never> =
  | ReplyOf<T>
  | ((request: HandlerRequest<T, Defaulted>, original: () => Promise<ReplyOf<T>>) => ReplyOf<T> | Promise<ReplyOf<T>>);
