/** The types of the functions that a provider implements. @module */
import type { BodyOf, HeadersOf, OperationTypes, PathOf, QueryOf, ReplyOf, WithDefaults } from "./operation-types.ts";

/**
 * A verified, validated request as a handler receives it.
 *
 * `Defaulted` lists the query parameters with a default, which are always present.
 */
export interface HandlerRequest<T extends OperationTypes, Defaulted extends string = never> {
  /** The path parameters, percent-decoded. */
  readonly params: Readonly<PathOf<T>>;
  /** The query parameters, converted to their declared types. */
  readonly query: Readonly<WithDefaults<QueryOf<T>, Defaulted>>;
  /** The header parameters, without those of authentication. */
  readonly headers: Readonly<HeadersOf<T>>;
  /** The parsed body as it was sent, without coercion, removal or defaults. */
  readonly body: BodyOf<T>;
}

/**
 * The members of a handler's context that depend on the operation: `account` if the path has one, `operationKey` if the
 * operation is idempotent.
 */
export type ContextMember = "account" | "operationKey";

/**
 * A context type that is generic over the operation. A server declares `interface ServerContext extends ContextOfOperation {
 * context: HandlerContext<this["members"]> }`.
 */
export interface ContextOfOperation {
  /** The members of the operation's context. `never` if it has none. */
  readonly members: ContextMember;
  /** The context's type, for `members`. */
  readonly context: unknown;
}

/** The context of one operation's handler. A type that is not a `ContextOfOperation` is the context of every operation. */
export type ContextFor<Context, Members extends ContextMember> = Context extends ContextOfOperation
  ? (Context & { readonly members: Members })["context"]
  : Context;

/** A function that implements one operation. */
export type Handler<T extends OperationTypes, Context, Defaulted extends string = never> = (
  request: HandlerRequest<T, Defaulted>,
  context: Context,
) => ReplyOf<T> | Promise<ReplyOf<T>>;

/**
 * A handler interface that is generic over its context. A contract is independent of the server's context, so it declares
 * `interface ThisContract extends HandlersOfContext { handlers: Handlers<this["context"]> }`.
 */
export interface HandlersOfContext {
  /** The context's type. */
  readonly context: unknown;
  /** The handler interface for that context. */
  readonly handlers: unknown;
}

/** The handler interface for one context. */
export type ApplyContext<Kind extends HandlersOfContext, Context> = (Kind & {
  readonly context: Context;
})["handlers"];
