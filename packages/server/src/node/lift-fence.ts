import { ConfigurationError } from "../configuration-error.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import type { FenceRecords } from "../restore-fence/fence.ts";
import { readJournal } from "./journal.ts";

/** Options of `liftFence`. */
export interface LiftFenceOptions {
  /**
   * Refuses writes that were signed earlier, in milliseconds since 1970. It must not be in the future. `now` refuses all writes
   * signed until now, including those of clients whose clocks are ahead. Default: no cut-off.
   */
  readonly cutOff?: number | "now";
  /**
   * The folders of the journals of all instances. The fence refuses writes in them that the restored data lacks.
   * Default: none.
   */
  readonly journals?: readonly string[];
  /** Whether the restored data contains this write. Set it with `journals`. Default: every write in them counts as lost. */
  readonly hasWrite?: (writeId: string) => boolean | Promise<boolean>;
}

const BATCH = 500;
/** Older lines of the journal are ignored: their idempotency records have expired, and no client repeats them. */
const REPEATED_FOR_MS = 7 * 86_400_000;

/**
 * Lifts a restore fence on all instances within two seconds. Before that, it stores the writes of the journal that the restored
 * data lacks, so that a client that repeats one cannot cause it twice.
 *
 * @returns the number of lost writes
 * @throws ConfigurationError for a cut-off in the future, before 2020 or that is not a whole number. The fence stays raised
 */
export async function liftFence(
  records: FenceRecords,
  { cutOff, journals = [], hasWrite = () => false }: LiftFenceOptions,
): Promise<{ readonly lostWrites: number }> {
  const cutOffTime = toTime(cutOff);
  let lostWrites = 0;
  for (const folder of journals) lostWrites += await storeLostWrites(records, folder, hasWrite);
  await records.lift(cutOffTime);
  return { lostWrites };
}

/** An earlier time is probably in seconds. */
const EARLIEST = Date.UTC(2020, 0);

function toTime(cutOff: LiftFenceOptions["cutOff"]): number | undefined {
  const now = Date.now();
  if (cutOff === undefined) return undefined;
  if (cutOff === "now") return now + DEFAULT_LIMITS.timestampMaxAheadMs;
  if (Number.isSafeInteger(cutOff) && cutOff >= EARLIEST && cutOff <= now) return cutOff;
  throw new ConfigurationError(
    `The cut-off must be between 2020 and now (${now}), in milliseconds since 1970; it is ${String(cutOff)}.`,
  );
}

/** Stores the writes of one journal that the data lacks. @returns their number */
async function storeLostWrites(
  records: FenceRecords,
  folder: string,
  hasWrite: Required<LiftFenceOptions>["hasWrite"],
): Promise<number> {
  const oldest = Date.now() - REPEATED_FOR_MS;
  let count = 0;
  let batch = new Set<string>();
  const store = async (): Promise<void> => {
    await records.addLostWrites([...batch]);
    count += batch.size;
    batch = new Set();
  };
  for await (const line of readJournal(folder)) {
    if (Date.parse(line.at) < oldest || !("writeId" in line) || line.writeId === undefined || batch.has(line.writeId))
      continue;
    if ((await hasWrite(line.writeId)) || (await records.isLostWrite(line.writeId))) continue;
    batch.add(line.writeId);
    if (batch.size === BATCH) await store();
  }
  await store();
  return count;
}
