/** The shapes of a client's calls. @module */
import type {
  CallInput,
  CallOptions,
  ContractTypes,
  Operation,
  OperationTypes,
  SuccessOf,
} from "@provider-connectivity/core";
import type { ItemOf, ListArguments } from "./lists.ts";
import type { OperationError } from "./operation-error.ts";
import type { ProviderError } from "./provider-error.ts";

type KeyOptional<Body> = Body extends { idempotencyKey: string }
  ? Omit<Body, "idempotencyKey"> & { readonly idempotencyKey?: string }
  : Body;

/** What one call takes. The client makes an `idempotencyKey` where the body has none. */
export type ClientInput<T extends OperationTypes> =
  CallInput<T> extends { readonly body: infer Body extends { idempotencyKey: string } }
    ? Omit<CallInput<T>, "body"> & { readonly body: KeyOptional<Body> }
    : CallInput<T>;

export interface ClientCallOptions extends CallOptions {
  /** The longest that this call may take with all its attempts, in milliseconds. */
  readonly timeoutMs?: number;
  /**
   * Whether an earlier call with the same idempotency key, such as one of a process that crashed, may have been carried
   * out. A refusal that comes before the provider looks the key up then says nothing about it: its outcome is `unknown`.
   */
  readonly resume?: boolean;
}

/** The arguments of one call; the input may be left out where nothing in it is required. */
export type ClientArguments<T extends OperationTypes> =
  Record<never, never> extends ClientInput<T>
    ? [input?: ClientInput<T>, options?: ClientCallOptions]
    : [input: ClientInput<T>, options?: ClientCallOptions];

/** How a call ended: with the body of its success, or with an error. */
export type Result<Data, Failure extends ProviderError = ProviderError> =
  | { readonly data: Data; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: Failure; readonly response: Response | undefined };

/** Calls of operations that are given as values. */
export interface ClientCalls {
  /**
   * Calls an operation and resolves to the body of its success.
   *
   * @throws ProviderError when it does not succeed, whatever the reason
   * @throws TypeError when a path parameter is empty, `.` or `..`
   * @example `await client.call(getAccountDetails, { params: { accountId } })`
   */
  call<T extends OperationTypes>(
    operation: Operation<string, T, string>,
    ...args: ClientArguments<T>
  ): Promise<SuccessOf<T>>;

  /** Like `call`, but resolves to the error instead of throwing it, typed by status. Rejects only when the call cannot be made. */
  result<T extends OperationTypes>(
    operation: Operation<string, T, string>,
    ...args: ClientArguments<T>
  ): Promise<Result<SuccessOf<T>, OperationError<T>>>;

  /**
   * Yields the items of a list and asks for the next page when those of the last one are used up, up to an empty
   * page. Leaving the loop asks for nothing more. The time limit is for each page. Keeps the ids of all items, so that
   * none can come twice.
   *
   * @throws ProviderError like `call`, and when a page holds an item without an id or one that came before
   * @example `for await (const account of client.paginate(getAccounts)) console.log(account.id);`
   */
  paginate<T extends OperationTypes>(
    operation: Operation<string, T, string>,
    ...args: ListArguments<T>
  ): AsyncGenerator<ItemOf<T>, void, undefined>;
}

/** Every operation of a contract as a call of its own. */
export type NamedCalls<Types extends ContractTypes> = {
  [Id in keyof Types["calls"]]: Id extends keyof Types["operations"]
    ? Types["operations"][Id] extends infer T extends OperationTypes
      ? (...args: ClientArguments<T>) => Promise<SuccessOf<T>>
      : never
    : never;
};

/** A call as the code under the types sees it. */
export type UntypedCall = (operation: Operation, input?: UntypedInput, options?: ClientCallOptions) => Promise<unknown>;

export interface UntypedInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: unknown;
}
