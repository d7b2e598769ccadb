/** Starts a timer. Each call returns the milliseconds since the previous call. */
export function timer(): () => number {
  let since = performance.now();
  return () => {
    const before = since;
    since = performance.now();
    return Math.round(since - before);
  };
}
