/** The shape of the functions that a provider writes. @module */
import type { BodyOf, HeadersOf, OperationTypes, PathOf, QueryOf, ReplyOf, WithDefaults } from "./operation-types.ts";

/**
 * A verified, validated request as a handler receives it.
 *
 * `Defaulted` names the query parameters that have a default: they are always there.
 */
export interface HandlerRequest<T extends OperationTypes, Defaulted extends string = never> {
  /** The path parameters, percent-decoded. */
  readonly params: Readonly<PathOf<T>>;
  /** The query parameters, converted to their declared types. */
  readonly query: Readonly<WithDefaults<QueryOf<T>, Defaulted>>;
  /** The header parameters; those of authentication are not among them. */
  readonly headers: Readonly<HeadersOf<T>>;
  /** The parsed body, exactly as it was sent: nothing coerced, dropped or filled in. */
  readonly body: BodyOf<T>;
}

/**
 * The members of a handler's context that depend on the operation: `account` where the path names one, `operationKey`
 * where the operation is idempotent.
 */
export type ContextMember = "account" | "operationKey";

/**
 * A context type that awaits its operation. A server declares
 * `interface ServerContext extends ContextOfOperation { context: HandlerContext<this["members"]> }`.
 */
export interface ContextOfOperation {
  /** The members that the operation's context has; `never` where it has none of them. */
  readonly members: ContextMember;
  /** The context's type, for `members`. */
  readonly context: unknown;
}

/** The context of one operation's handler. A type that is no `ContextOfOperation` is the context of every operation. */
export type ContextFor<Context, Members extends ContextMember> = Context extends ContextOfOperation
  ? (Context & { readonly members: Members })["context"]
  : Context;

/** A function that implements one operation. */
export type Handler<T extends OperationTypes, Context, Defaulted extends string = never> = (
  request: HandlerRequest<T, Defaulted>,
  context: Context,
) => ReplyOf<T> | Promise<ReplyOf<T>>;

/**
 * A type that awaits its context. A contract names its handler interface without knowing the server's
 * context: it declares `interface ThisContract extends HandlersOfContext { handlers: Handlers<this["context"]> }`.
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
