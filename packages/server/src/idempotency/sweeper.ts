import type { IdempotencyRecords } from "./records.ts";

const BATCH = 500;
const PAUSE = 60_000;

/**
 * Makes a function that deletes expired records in the background, a batch at a time. Requests call it, so that no
 * timer runs: once a minute, and with each request while there is more to delete.
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
    return await records.forgetExpired(now, BATCH);
  } catch {
    // A table that is away is the requests' to report; what has expired can stay until it is back.
    return 0;
  }
}
