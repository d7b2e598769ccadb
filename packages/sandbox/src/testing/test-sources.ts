import type { Sources } from "../sources.ts";

/** A clock that stands still and ids that count up. */
export function testSources(): Sources {
  let count = 0;
  return { now: () => 1_800_000_000_000, newId: () => `id-${String(++count).padStart(4, "0")}` };
}
