/** Lists, page by page. @module */
import type { Operation, OperationTypes, QueryOf, SuccessOf } from "@provider-connectivity/core";
import type { ClientCallOptions, ClientCalls, ClientInput, UntypedCall, UntypedInput } from "./calls.ts";

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

/**
 * Yields the items of a list and asks for the next page when those of the last one are used up. Ends at an empty
 * page, or when a page ends with an item that already ended one: such a provider does not page. Leaving the loop
 * asks for nothing more. The signal and the time limit apply to each page.
 *
 * @throws ProviderError like `client.call`
 * @example for await (const account of paginate(client, getAccounts)) console.log(account.id);
 */
export function paginate<T extends OperationTypes>(
  client: Pick<ClientCalls, "call">,
  operation: Operation<string, T, string>,
  ...args: ListArguments<T>
): AsyncGenerator<ItemOf<T>, void, undefined> {
  const [input, options] = args as [UntypedInput?, ClientCallOptions?];
  const items = itemsOf(client.call as unknown as UntypedCall, operation, input, options);
  return items as AsyncGenerator<ItemOf<T>, void, undefined>;
}

async function* itemsOf(
  call: UntypedCall,
  operation: Operation,
  input: UntypedInput = {},
  options?: ClientCallOptions,
): AsyncGenerator<unknown, void, undefined> {
  const ends = new Set<unknown>();
  for (let query = input.query ?? {}; ;) {
    const items = listIn(operation, await call(operation, { ...input, query }, options));
    const startingAfter = items.at(-1)?.id;
    if (items.length === 0 || ends.has(startingAfter)) return;
    yield* items;
    if (startingAfter === undefined) throw new TypeError(`${operation.operationId}: items without id cannot be paged`);
    ends.add(startingAfter);
    query = { ...query, startingAfter };
  }
}

function listIn({ listProperty = "" }: Operation, page: unknown): readonly { readonly id?: unknown }[] {
  return (page as Record<string, readonly { readonly id?: unknown }[]> | undefined)?.[listProperty] ?? [];
}
