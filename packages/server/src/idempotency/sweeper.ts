import type { IdempotencyRecords } from "./records.ts";

const BATCH = 500;
const PAUSE = 60_000;

/**
 * Creates a function that deletes expired records in batches in the background. Requests call it, so that no timer is needed:
 * once a minute, and with each request while more expired records remain.
 */
export function createSweeper(records: IdempotencyRecords, now: () => number): () => void {
  let next = 0;
  const sweep = async () => {
    next = Infinity;
    const isDone = (await forget(records, now())) < BATCH;
    next = isDone ? now() + PAUSE : 0;
  };
  return () => {
    if (now() >= next) void sweep();
  };
}

async function forget(records: IdempotencyRecords, now: number): Promise<number> {
  try {
    return await records.deleteExpired(now, BATCH);
  } catch {
    // Ignore the error: requests report an unavailable table, and expired records can wait.
    return 0;
  }
}
