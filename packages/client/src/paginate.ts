/** Lists, page by page. @module */
import type { Operation, OperationTypes, QueryOf, SuccessOf } from "@provider-connectivity/core";
import type { ClientCallOptions, ClientInput, UntypedCall } from "./calls.ts";

/** The types of operations that answer with a list in pages. */
export type ListTypes = OperationTypes & { parameters: { query?: { startingAfter?: string } } };

/** The items of an operation's list. */
export type ItemOf<T extends OperationTypes> = ItemsIn<SuccessOf<T>>;
type ItemsIn<Page> = { [K in keyof Page]: Page[K] extends readonly (infer Item)[] ? Item : never }[keyof Page];

/** What a list is asked for with: `limit` is the size of a page, `startingAfter` where to begin. */
export type ListInput<T extends ListTypes> = Omit<ClientInput<T>, "query"> & {
  readonly query?: Omit<QueryOf<T>, "endingBefore">;
};

/** The arguments of a list; the input may be left out where nothing in it is required. */
export type ListArguments<T extends ListTypes> =
  Record<never, never> extends ListInput<T>
    ? [input?: ListInput<T>, options?: ClientCallOptions]
    : [input: ListInput<T>, options?: ClientCallOptions];

/**
 * Yields the items of a list and asks for the next page when those of the last one are used up. Ends at an empty
 * page, or when a page ends with an item that already ended one: such a provider does not page.
 */
export async function* paginateCall(
  call: UntypedCall,
  operation: Operation,
  input: { readonly query?: object } = {},
  options?: ClientCallOptions,
): AsyncGenerator<unknown, void, undefined> {
  const ends = new Set<unknown>();
  for (let query = input.query ?? {}; ; ) {
    const items = itemsOf(operation, await call(operation, { ...input, query }, options));
    const startingAfter = items.at(-1)?.id;
    if (items.length === 0 || ends.has(startingAfter)) return;
    yield* items;
    if (startingAfter === undefined) throw new TypeError(`${operation.operationId}: items without id cannot be paged`);
    ends.add(startingAfter);
    query = { ...query, startingAfter };
  }
}

function itemsOf({ listProperty = "" }: Operation, page: unknown): readonly { readonly id?: unknown }[] {
  return (page as Record<string, readonly { readonly id?: unknown }[]>)[listProperty] ?? [];
}
