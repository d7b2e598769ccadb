/** Pages of lists, and filtered lists. @module */

/** The requested part of a list. At most one cursor is set. */
export interface Page {
  readonly limit: number;
  /** The id of the item after which the page starts. An unknown id gives an empty page. */
  readonly startingAfter?: string | undefined;
  /** The id of the item before which the page ends. The page is in list order too. */
  readonly endingBefore?: string | undefined;
}

/** The requested part of a list with two orders: oldest or newest first. */
export interface OrderedPage extends Page {
  readonly order: "asc" | "desc";
}

/** The minimum number of items per read. */
const STEP = 200;

/**
 * A page of the visible items of a list. It reads on until the page is full, so hidden items cost time but leave no gaps. Use
 * it for lists with few hidden items.
 *
 * @param list reads a page of all items
 */
export async function filteredPage<Item extends { readonly id: string }>(
  list: (page: OrderedPage) => Promise<readonly Item[]>,
  page: OrderedPage,
  isVisible: (item: Item) => boolean,
): Promise<readonly Item[]> {
  const { limit, endingBefore } = page;
  const most = Math.max(limit, STEP);
  const isBackwards = endingBefore !== undefined;
  const { startingAfter: _after, endingBefore: _before, ...rest } = page;
  let found: readonly Item[] = [];
  for (let step: OrderedPage = { ...page, limit: most }; ;) {
    const read = await list(step);
    const seen = read.filter(isVisible);
    found = isBackwards ? [...seen, ...found] : [...found, ...seen];
    const next = isBackwards ? read.at(0) : read.at(-1);
    if (next === undefined || read.length < most || found.length >= limit)
      return isBackwards ? found.slice(-limit) : found.slice(0, limit);
    step = { ...rest, limit: most, [isBackwards ? "endingBefore" : "startingAfter"]: next.id };
  }
}

/** The requested part of a list of ids. */
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

/** The requested part of a list of objects. */
export function pageOfItems<Item extends { readonly id: string }>(items: readonly Item[], page: Page): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return pageOf([...byId.keys()], page)
    .map((id) => byId.get(id))
    .filter((item) => item !== undefined);
}

/** The number of items per read of a whole list. */
const WHOLE_STEP = 500;

/** Every item of a list, page by page. */
export async function* everyItem<Item extends { readonly id: string }>(
  list: (page: Page) => Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  for (
    let items = await list({ limit: WHOLE_STEP });
    items.length > 0;
    items = await list({ limit: WHOLE_STEP, startingAfter: items.at(-1)!.id })
  ) {
    yield* items;
  }
}
