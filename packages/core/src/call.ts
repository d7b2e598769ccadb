/** The types of a client's calls, by operation. @module */
import type { Operation } from "./operation.ts";
import type { BodyOf, HeadersOf, OperationTypes, PathOf, QueryOf, SuccessOf } from "./operation-types.ts";

type AllOptional<T> = Record<never, never> extends T ? true : false;
type Member<Name extends string, Value> = unknown extends Value
  ? { readonly [N in Name]?: Value }
  : [Value] extends [undefined]
    ? { readonly [N in Name]?: undefined }
    : [keyof Value] extends [never]
      ? { readonly [N in Name]?: undefined }
      : AllOptional<Value> extends true
        ? { readonly [N in Name]?: Value }
        : { readonly [N in Name]: Value };

/**
 * The input of one call, under the names that handlers use: `params`, `query`, `headers`, `body`.
 *
 * `Body` is the body that the caller passes. Default: the operation's.
 */
export type CallInput<T extends OperationTypes, Body = BodyOf<T>> = Member<"params", PathOf<T>> &
  Member<"query", QueryOf<T>> &
  Member<"headers", HeadersOf<T>> &
  Member<"body", Body>;

/** Options of one call. */
export interface CallOptions {
  /** Ends the call; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The arguments of one call. The input is optional if none of its members is required. */
export type CallArguments<T extends OperationTypes> =
  AllOptional<CallInput<T>> extends true
    ? [input?: CallInput<T>, options?: CallOptions]
    : [input: CallInput<T>, options?: CallOptions];

/** Calls one operation. Resolves to the body of its success and rejects with a typed error. */
export type Call<T extends OperationTypes> = (...args: CallArguments<T>) => Promise<SuccessOf<T>>;

/** The interface of a client for generated code: calls an operation that is passed as a value. */
export interface Caller {
  /** Calls one operation; see {@link Call}. */
  call<T extends OperationTypes>(
    operation: Operation<string, T, string>,
    ...args: CallArguments<T>
  ): Promise<SuccessOf<T>>;
}
