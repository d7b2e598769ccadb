import type { Page } from "./page.ts";

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
