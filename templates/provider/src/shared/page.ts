/** The requested part of a list, from the query. */
export interface Page {
  readonly limit: number;
  /** The id of the last item of the previous page. An unknown id gives an empty page. */
  readonly startingAfter?: string | undefined;
  /** The id of the first item of the next page. */
  readonly endingBefore?: string | undefined;
}

/** A page of a list that is ordered newest first. `asc` reverses the order. */
export interface OrderedPage extends Page {
  readonly order: "asc" | "desc";
}

/** Returns a page of a list that fits in memory. */
export function pageOf<Item extends { readonly id: string }>(items: readonly Item[], page: Page): Item[] {
  const { limit, startingAfter, endingBefore } = page;
  const cursor = startingAfter ?? endingBefore;
  const at = items.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && at === -1) return [];
  if (endingBefore !== undefined) return items.slice(Math.max(0, at - limit), at);
  return items.slice(at + 1, at + 1 + limit);
}
