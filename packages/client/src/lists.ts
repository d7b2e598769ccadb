/** The shapes of lists. @module */
import type { OperationTypes, QueryOf, SuccessOf } from "@provider-connectivity/core";
import type { ClientCallOptions, ClientInput } from "./calls.ts";

/** The items of an operation's list. */
export type ItemOf<T extends OperationTypes> = ItemsIn<SuccessOf<T>>;
type ItemsIn<Page> = { [K in keyof Page]: Page[K] extends readonly (infer Item)[] ? Item : never }[keyof Page];

/** What a list is asked for with: `limit` is the size of a page, `startingAfter` where to begin. */
export type ListInput<T extends OperationTypes> = Omit<ClientInput<T>, "query"> & {
  readonly query?: Omit<QueryOf<T>, "endingBefore">;
};

/** The arguments of a list; the input may be left out where nothing in it is required. No list, no arguments. */
export type ListArguments<T extends OperationTypes> = "startingAfter" extends keyof QueryOf<T>
  ? PageArguments<T>
  : [notAList: never];

type PageArguments<T extends OperationTypes> =
  Record<never, never> extends ListInput<T>
    ? [input?: ListInput<T>, options?: ClientCallOptions]
    : [input: ListInput<T>, options?: ClientCallOptions];
