/** The types of a client's calls. @module */
import type {
  BodyOf,
  CallInput,
  CallOptions,
  ContractTypes,
  Operation,
  OperationTypes,
  QueryOf,
  SuccessOf,
} from "@provider-connectivity/core";
import type { KnownName, OperationError, ProviderError } from "./provider-error.ts";

type KeyOptional<Body, Name extends string> =
  Body extends Readonly<Record<Name, string>> ? Omit<Body, Name> & { readonly [N in Name]?: string } : Body;

/**
 * The input of one call. The client generates an idempotency key if the body has none.
 *
 * @typeParam Types the types of the contract, for example `ApiTypes`
 */
export type ClientInput<T extends OperationTypes, Types extends ContractTypes> = CallInput<
  T,
  KeyOptional<BodyOf<T>, KnownName<Types["idempotencyProperty"]>>
>;

/** The options of one call. */
export interface ClientCallOptions extends CallOptions {
  /** Time limit of this call with all its attempts, in milliseconds. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number;
  /**
   * Set this when you repeat a call whose outcome you do not know, for example after a crash. An error response that
   * comes before the provider looks up the idempotency key, such as 401 or 429, then has the outcome `unknown` instead
   * of `refused`. Default: false.
   */
  readonly mayHaveBeenSent?: boolean;
}

/** The arguments of one call. The input is optional if none of its members is required. */
export type ClientArguments<T extends OperationTypes, Types extends ContractTypes> =
  Record<never, never> extends ClientInput<T, Types>
    ? [input?: ClientInput<T, Types>, options?: ClientCallOptions]
    : [input: ClientInput<T, Types>, options?: ClientCallOptions];

/** The result of a call: `data` after a success, `error` otherwise. The body of `response` has already been read. */
export type Result<Data, Failure extends ProviderError = ProviderError> =
  | {
      /** The body of the success. */
      readonly data: Data;
      /** Absent after a success. */
      readonly error?: undefined;
      /** The status and headers. */
      readonly response: Response;
    }
  | {
      /** Absent after an error. */
      readonly data?: undefined;
      /** The error that `call` would throw. Its `outcome` reports whether the call took effect. */
      readonly error: Failure;
      /** The last response that arrived; `undefined` if none did. */
      readonly response: Response | undefined;
    };

/** Calls of operations that are passed as values. */
export interface ClientCalls<Types extends ContractTypes> {
  /**
   * Calls an operation and resolves to the body of its success.
   *
   * @throws ProviderError if the call does not succeed, for any reason
   * @example const account = await client.call(getAccountDetails, { params: { accountId } });
   */
  call<T extends OperationTypes>(
    operation: Operation<string, T, string>,
    ...args: ClientArguments<T, Types>
  ): Promise<SuccessOf<T>>;

  /**
   * Like `call`, but resolves to the error instead of throwing it. The error is typed by status. Never rejects.
   *
   * @example const { data, error } = await client.result(executeQuote, { params: { accountId, id } });
   */
  result<T extends OperationTypes>(
    operation: Operation<string, T, string>,
    ...args: ClientArguments<T, Types>
  ): Promise<Result<SuccessOf<T>, OperationError<T, Types>>>;

  /**
   * Yields the items of a list and requests each further page when it is needed, until a page is empty. No request is
   * sent after you leave the loop. The time limit applies to each page. The ids of all items are kept in memory, so
   * that a repeated item is noticed.
   *
   * @throws ProviderError like `call`, and if a page has an item without an id or a repeated item
   * @example for await (const account of client.paginate(getAccounts)) console.log(account.id);
   */
  paginate<T extends OperationTypes>(
    operation: Operation<string, T, string>,
    ...args: ListArguments<T, Types>
  ): AsyncGenerator<ItemOf<T>, void, undefined>;
}

/** Every operation of a contract as a method. */
export type NamedCalls<Types extends ContractTypes> = {
  [Id in keyof Types["calls"]]: Id extends keyof Types["operations"]
    ? Types["operations"][Id] extends infer T extends OperationTypes
      ? (...args: ClientArguments<T, Types>) => Promise<SuccessOf<T>>
      : never
    : never;
};

/** The items of an operation's list. */
export type ItemOf<T extends OperationTypes> = ItemsIn<SuccessOf<T>>;
type ItemsIn<Page> = { [K in keyof Page]: Page[K] extends readonly (infer Item)[] ? Item : never }[keyof Page];

/**
 * The input of `paginate`. In the provider contract `limit` is the size of a page, and `startingAfter` is the id of the
 * item before the first.
 */
export type ListInput<T extends OperationTypes, Types extends ContractTypes> = Omit<ClientInput<T, Types>, "query"> & {
  /** The query of each request. `startingAfter` applies to the first page only. Default: the contract's. */
  readonly query?: Omit<QueryOf<T>, KnownName<Types["pagination"]["before"]>>;
};

/** The arguments of `paginate`. Operations without pages accept none. */
export type ListArguments<T extends OperationTypes, Types extends ContractTypes> =
  KnownName<Types["pagination"]["after"]> extends keyof QueryOf<T> ? PageArguments<T, Types> : [notAList: never];

type PageArguments<T extends OperationTypes, Types extends ContractTypes> =
  Record<never, never> extends ListInput<T, Types>
    ? [input?: ListInput<T, Types>, options?: ClientCallOptions]
    : [input: ListInput<T, Types>, options?: ClientCallOptions];

/** The input of a call at run time. */
export interface UntypedInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: unknown;
}

/** A call at run time. */
export type UntypedCall = (operation: Operation, input?: UntypedInput, options?: ClientCallOptions) => Promise<unknown>;
