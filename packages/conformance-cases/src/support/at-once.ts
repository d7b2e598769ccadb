/** Runs a task for each item, at most `concurrency` of them at a time. Default: 8. */
export async function atOnce<T>(
  items: readonly T[],
  task: (item: T) => Promise<unknown>,
  concurrency = 8,
): Promise<void> {
  for (let begin = 0; begin < items.length; begin += concurrency)
    await Promise.all(items.slice(begin, begin + concurrency).map(task));
}
