/** How many requests are under way at once where their order makes no difference. */
const AT_ONCE = 8;

/** Does something with each item, some at a time. */
export async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let begin = 0; begin < items.length; begin += AT_ONCE)
    await Promise.all(items.slice(begin, begin + AT_ONCE).map(work));
}
