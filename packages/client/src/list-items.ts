/** Lists, page by page. @module */
import type { Operation } from "@provider-connectivity/core";
import type { ClientCallOptions, UntypedCall, UntypedInput } from "./calls.ts";
import { ProviderError, type ErrorKind } from "./provider-error.ts";

/**
 * Yields the items of a list and asks for the next page when those of the last one are used up, until one is empty.
 *
 * @throws ProviderError like a call; when the answer has no list; and when an item has no id or one that came before
 */
export async function* listItems(
  call: UntypedCall,
  operation: Operation,
  input: UntypedInput = {},
  options: ClientCallOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const { operationId, listProperty = "" } = operation;
  const { signal } = options;
  const failure = (kind: ErrorKind, message: string, cause?: unknown) =>
    new ProviderError(`${operationId}: ${message}`, { kind, operationId, outcome: "failed", cause });
  const query: { startingAfter?: unknown } = { ...input.query };
  const seen = new Set([query.startingAfter]);
  for (;;) {
    const page = (await call(operation, { ...input, query }, options)) as Readonly<Record<string, unknown>> | undefined;
    const items = page?.[listProperty] as readonly ({ readonly id?: unknown } | null)[] | undefined;
    if (!Array.isArray(items)) throw failure("bad-answer", `the answer has no list ${listProperty}`);
    for (const item of items) {
      const id: unknown = item?.id;
      // Nothing is given of a page that does not follow the last one: items would be lost or come twice.
      if (typeof id !== "string") throw failure("bad-answer", "an item has no id, so that nothing can follow it");
      if (seen.has(id)) throw failure("bad-answer", `item ${id} came twice: the list is not paged by startingAfter`);
      seen.add((query.startingAfter = id));
    }
    if (items.length === 0) return;
    for (const item of items) {
      if (signal?.aborted) throw failure("aborted", `aborted: ${String(signal.reason)}`, signal.reason);
      yield item;
    }
  }
}
