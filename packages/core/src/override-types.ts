/** The types of a mock's overrides. @module */
import type { HandlerRequest } from "./handler.ts";
import type { OperationTypes, ReplyOf } from "./operation-types.ts";

/**
 * A response that replaces an operation's own: a declared reply, or a function that receives the request and can request the
 * original response.
 */
export type Override<T extends OperationTypes, Defaulted extends string = never> =
  | ReplyOf<T>
  | ((request: HandlerRequest<T, Defaulted>, original: () => Promise<ReplyOf<T>>) => ReplyOf<T> | Promise<ReplyOf<T>>);
