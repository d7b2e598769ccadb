/** Runs a task for each item, at most `concurrency` of them at a time. */
export async function runConcurrently<T>(
  items: readonly T[],
  concurrency: number,
  task: (item: T) => Promise<unknown>,
): Promise<void> {
  for (let begin = 0; begin < items.length; begin += concurrency)
    await Promise.all(items.slice(begin, begin + concurrency).map(task));
}
