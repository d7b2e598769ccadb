/** What shall happen to requests: some of it so many times, some until further notice. @module */

/** How often something happens. */
export interface Times {
  /** To so many requests; to all until the fake is reset, unless said otherwise. */
  readonly times?: number;
}

interface Waiting<Item> {
  readonly item: Item;
  left: number;
}

/**
 * Keeps what shall happen. What was given a number of times goes first, in the order in which it was given; then what
 * was given last without one.
 */
export interface Queue<Item> {
  /** @returns a function that takes it back */
  add(item: Item, times: number | undefined): () => void;
  /** The first that fits; it counts as used. */
  take(fits: (item: Item) => boolean): Item | undefined;
  clear(): void;
}

/** Makes an empty queue. */
export function createQueue<Item>(): Queue<Item> {
  let waiting: Waiting<Item>[] = [];
  const remove = (one: Waiting<Item>): void => {
    waiting = waiting.filter((other) => other !== one);
  };
  return {
    add(item, times) {
      const one = { item, left: checkedTimes(times) };
      if (times === undefined) waiting.unshift(one);
      else waiting.push(one);
      return () => remove(one);
    },
    take(fits) {
      const fitting = waiting.filter(({ item }) => fits(item));
      const one = fitting.find(({ left }) => Number.isFinite(left)) ?? fitting[0];
      if (one === undefined) return undefined;
      one.left -= 1;
      if (one.left <= 0) remove(one);
      return one.item;
    },
    clear() {
      waiting = [];
    },
  };
}

function checkedTimes(times = Number.POSITIVE_INFINITY): number {
  if (times === Number.POSITIVE_INFINITY || (Number.isInteger(times) && times > 0)) return times;
  throw new RangeError(`times must be a whole number above zero; it is ${times}.`);
}
