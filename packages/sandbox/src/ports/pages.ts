/**
 * What handlers need of a database. Every list is in the order of creation, unless it says otherwise. Reads see what is committed; inside a
 * write they also see what it wrote.
 * @module
 */

/** Which part of a list is wanted. At most one cursor is given. */
export interface Page {
  readonly limit: number;
  /** The id of the item after which the page starts. An id that is not in the list gives an empty page. */
  readonly startingAfter?: string | undefined;
  /** The id of the item before which the page ends; the page is in list order too. */
  readonly endingBefore?: string | undefined;
}

/** A part of a list that can be had in both directions: oldest or newest first. */
export interface OrderedPage extends Page {
  readonly order: "asc" | "desc";
}

/** So many are read at a time, at least. */
const STEP = 200;

/**
 * A page of those of a list that may be seen. It reads on until the page is full, so that the others cost time but
 * leave no gap: it is for lists of which few are hidden, and from few.
 *
 * @param list reads a page of all
 */
export async function filteredPage<Item extends { readonly id: string }>(
  list: (page: OrderedPage) => Promise<readonly Item[]>,
  page: OrderedPage,
  isSeen: (item: Item) => boolean,
): Promise<readonly Item[]> {
  const { limit, endingBefore } = page;
  const most = Math.max(limit, STEP);
  const isBackwards = endingBefore !== undefined;
  const { startingAfter: _after, endingBefore: _before, ...rest } = page;
  let found: readonly Item[] = [];
  for (let step: OrderedPage = { ...page, limit: most }; ;) {
    const read = await list(step);
    const seen = read.filter(isSeen);
    found = isBackwards ? [...seen, ...found] : [...found, ...seen];
    const next = isBackwards ? read.at(0) : read.at(-1);
    if (next === undefined || read.length < most || found.length >= limit)
      return isBackwards ? found.slice(-limit) : found.slice(0, limit);
    step = { ...rest, limit: most, [isBackwards ? "endingBefore" : "startingAfter"]: next.id };
  }
}

/** The part of a list of ids that a page asks for. */
export function pageOf(ids: readonly string[], { limit, startingAfter, endingBefore }: Page): readonly string[] {
  if (startingAfter !== undefined) {
    const cursor = ids.indexOf(startingAfter);
    return cursor === -1 ? [] : ids.slice(cursor + 1, cursor + 1 + limit);
  }
  if (endingBefore !== undefined) {
    const cursor = ids.indexOf(endingBefore);
    return cursor === -1 ? [] : ids.slice(Math.max(0, cursor - limit), cursor);
  }
  return ids.slice(0, limit);
}

/** The part of a list of things that a page asks for. */
export function pageOfItems<Item extends { readonly id: string }>(items: readonly Item[], page: Page): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return pageOf([...byId.keys()], page)
    .map((id) => byId.get(id))
    .filter((item) => item !== undefined);
}
