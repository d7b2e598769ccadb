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
  readonly headers: Readonly<HeadersOf<T>>;
  /** The parsed body, exactly as it was sent: nothing coerced, dropped or filled in. */
  readonly body: BodyOf<T>;
}

/** A function that answers one operation. */
export type Handler<T extends OperationTypes, Context, Defaulted extends string = never> = (
  request: HandlerRequest<T, Defaulted>,
  context: Context,
) => ReplyOf<T> | Promise<ReplyOf<T>>;

/**
 * A type that awaits its context. A contract names its handler interface without knowing the server's
 * context: it declares `interface ThisContract extends HandlersOfContext { handlers: Handlers<this["context"]> }`.
 */
export interface HandlersOfContext {
  readonly context: unknown;
  readonly handlers: unknown;
}

/** The handler interface for one context. */
export type ApplyContext<Kind extends HandlersOfContext, Context> = (Kind & {
  readonly context: Context;
})["handlers"];
