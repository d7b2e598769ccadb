/**
 * Waits on every runtime. On Node alone, use `setTimeout` of `node:timers/promises`.
 *
 * @param ms how long, in milliseconds
 */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
