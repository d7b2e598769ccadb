/** Overrides and faults that apply to a number of requests, or to all. @module */

/** The number of requests that an override or fault applies to. */
export interface Times {
  /** A whole number above 0. Default: all requests until the fake is reset. */
  readonly times?: number;
}

interface Entry<Item> {
  readonly item: Item;
  left: number;
}

/** Items with a number of times are used first, in order of addition; then the last item without a number. */
export interface Queue<Item> {
  /** @returns a function that removes the item */
  add(item: Item, times: number | undefined): () => void;
  /** Returns the first matching item and counts it as used. */
  take(fits: (item: Item) => boolean): Item | undefined;
  clear(): void;
}

/** Creates an empty queue. */
export function createQueue<Item>(): Queue<Item> {
  let entries: Entry<Item>[] = [];
  const remove = (entry: Entry<Item>): void => {
    entries = entries.filter((other) => other !== entry);
  };
  return {
    add(item, times) {
      const entry = { item, left: times ?? Number.POSITIVE_INFINITY };
      if (times === undefined) entries.unshift(entry);
      else entries.push(entry);
      return () => remove(entry);
    },
    take(fits) {
      const fitting = entries.filter(({ item }) => fits(item));
      const entry = fitting.find(({ left }) => Number.isFinite(left)) ?? fitting[0];
      if (entry === undefined) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) remove(entry);
      return entry.item;
    },
    clear() {
      entries = [];
    },
  };
}
