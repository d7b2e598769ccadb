/** Checks that the memory and the files of a soak did not grow. @module */
import type { Sample } from "./progress.ts";

const MB = 1024 * 1024;
/**
 * About 110 MB of code, JIT and SQLite's cache; 134 MB of young generation, which V8 allows on a machine with much memory; and up
 * to 150 MB of old generation, which it collects late. The live heap is 24 to 30 MB.
 */
const MAX_RSS = 512 * MB;
const MAX_WAL = 64 * MB;
/** Allows for garbage that was not collected yet. */
const RSS_TOLERANCE = 40 * MB;
const WAL_TOLERANCE = 8 * MB;

/** Returns one message for each growth. The first process does not count, because it fills the caches of the database. */
export function findGrowth(samples: readonly Sample[]): readonly string[] {
  const processes = [...Map.groupBy(samples, ({ processNumber }) => processNumber).values()].filter(
    (each) => each.length >= 3,
  );
  const [early = [], late = []] = [processes.at(Math.min(1, processes.length - 1)), processes.at(-1)];
  const faults: string[] = [];
  const compare = (name: "rss" | "wal", tolerance: number, limit: number): void => {
    const [before, after] = [highest(early, name), highest(late, name)];
    if (after > before * 1.2 + tolerance)
      faults.push(`${name} grew from ${mb(before)} in an early process to ${mb(after)} in the last one`);
    const most = highest(samples, name);
    if (most > limit) faults.push(`${name} reached ${mb(most)}; the limit is ${mb(limit)}`);
  };
  compare("rss", RSS_TOLERANCE, MAX_RSS);
  compare("wal", WAL_TOLERANCE, MAX_WAL);
  const [first, second] = [samples.slice(0, samples.length / 2), samples.slice(samples.length / 2)].map(bytesPerWrite);
  if (first !== undefined && second !== undefined && second > first * 1.25)
    faults.push(
      `the database grew by ${Math.round(second)} bytes for each write in the second half, and by ${Math.round(first)} in the first`,
    );
  return faults;
}

function highest(samples: readonly Sample[], name: "rss" | "wal"): number {
  return Math.max(0, ...samples.map((sample) => sample[name]));
}

/** The growth of the database for each successful request that writes. */
function bytesPerWrite(samples: readonly Sample[]): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const writes = (last.statuses["201"] ?? 0) - (first.statuses["201"] ?? 0);
  return writes <= 0 ? undefined : (last.database - first.database) / writes;
}

export function mb(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}
