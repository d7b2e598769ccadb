import type { OrderedPage } from "./page.ts";

/** So many are read at a time, at least. */
const STEP = 200;

/**
 * A page of those of a list that may be seen. It reads on until the page is full, so that the others cost time but
 * leave no gap: it is for lists of which few are hidden, and from few.
 *
 * @param list reads a page of all
 */
export async function pageOfSeen<Item extends { readonly id: string }>(
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
