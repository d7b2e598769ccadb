/** Which part of a list is wanted, as the query says it. */
export interface Page {
  readonly limit: number;
  /** The id of the last item of the page before; an unknown one gives an empty page. */
  readonly startingAfter?: string | undefined;
  /** The id of the first item of the page after. */
  readonly endingBefore?: string | undefined;
}

/** A page of a list that comes newest first unless `asc` is asked for. */
export interface OrderedPage extends Page {
  readonly order: "asc" | "desc";
}

/** Cuts a page out of a list that is short enough to have whole. */
export function pageOf<Item extends { readonly id: string }>(items: readonly Item[], page: Page): Item[] {
  const { limit, startingAfter, endingBefore } = page;
  const cursor = startingAfter ?? endingBefore;
  const at = items.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && at === -1) return [];
  if (endingBefore !== undefined) return items.slice(Math.max(0, at - limit), at);
  return items.slice(at + 1, at + 1 + limit);
}
