/** Reads lists page by page. @module */
import type { Operation } from "@provider-connectivity/core";
import type { ClientCallOptions, UntypedCall, UntypedInput } from "./calls.ts";
import { ProviderError, type ErrorKind } from "./provider-error.ts";

/**
 * Yields the items of a list and requests each further page when it is needed, until a page is empty.
 *
 * @param after the query parameter with the id of the item before a page
 * @throws ProviderError like a call, and if a response has no list, an item has no id, or an item is repeated
 */
export async function* listItems(
  call: UntypedCall,
  after: string,
  operation: Operation,
  input: UntypedInput = {},
  options: ClientCallOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const { operationId, listProperty = "" } = operation;
  const { signal } = options;
  const failure = (kind: ErrorKind, message: string, cause?: unknown) =>
    new ProviderError(`${operationId}: ${message}`, { kind, operationId, outcome: "failed", cause });
  const query: Record<string, unknown> = { ...input.query };
  const seen = new Set([query[after]]);
  for (;;) {
    const page = (await call(operation, { ...input, query }, options)) as Readonly<Record<string, unknown>> | undefined;
    const items = page?.[listProperty] as readonly ({ readonly id?: unknown } | null)[] | undefined;
    if (!Array.isArray(items)) throw failure("invalid-response", `the response has no list ${listProperty}`);
    for (const item of items) {
      const id: unknown = item?.id;
      // Yield no item of a page that does not follow the previous one: items would be lost or repeated.
      if (typeof id !== "string") throw failure("invalid-response", "an item has no id, so no page can follow it");
      if (seen.has(id)) {
        throw failure("invalid-response", `item ${id} is repeated: the list is not paged by ${after}`);
      }
      seen.add((query[after] = id));
    }
    if (items.length === 0) return;
    for (const item of items) {
      if (signal?.aborted) throw failure("aborted", `aborted: ${String(signal.reason)}`, signal.reason);
      yield item;
    }
  }
}
