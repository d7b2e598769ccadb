import { DEFAULT_LIMITS } from "../limits.ts";
import type { FenceRecords } from "../restore-fence/fence.ts";
import { readJournal } from "./journal.ts";

/** Options of `liftFence`. */
export interface LiftOptions {
  /**
   * Refuses writes that were signed earlier, in milliseconds since 1970. `now` refuses all writes signed until now, including those
   * of clients whose clocks are ahead. Default: no cut-off.
   */
  readonly cutOff?: number | "now";
  /** The folder of the journal. The fence refuses its writes that the restored data lacks. Default: no journal. */
  readonly journal?: string;
  /** Whether the restored data contains this write. Set it with `journal`. Default: every write of the journal counts as lost. */
  readonly isKnown?: (writeId: string) => boolean | Promise<boolean>;
}

const BATCH = 500;
/** Older lines of the journal are ignored: their idempotency records have expired, and no client repeats them. */
const REPEATED_FOR_MS = 7 * 86_400_000;

/**
 * Lifts a restore fence on all instances within two seconds. Before that, it stores the writes of the journal that the restored
 * data lacks, so that a client that repeats one cannot cause it twice.
 *
 * @returns the number of lost writes
 */
export async function liftFence(
  records: FenceRecords,
  { cutOff, journal, isKnown = () => false }: LiftOptions,
): Promise<{ readonly lost: number }> {
  let lost = 0;
  if (journal !== undefined) {
    const oldest = Date.now() - REPEATED_FOR_MS;
    let batch = new Set<string>();
    const store = async (): Promise<void> => {
      await records.addLost([...batch]);
      lost += batch.size;
      batch = new Set();
    };
    for await (const line of readJournal(journal)) {
      if (Date.parse(line.at) < oldest || !("writeId" in line) || line.writeId === undefined || batch.has(line.writeId))
        continue;
      if ((await isKnown(line.writeId)) || (await records.wasLost(line.writeId))) continue;
      batch.add(line.writeId);
      if (batch.size === BATCH) await store();
    }
    await store();
  }
  await records.lift(cutOff === "now" ? Date.now() + DEFAULT_LIMITS.timestampMaxAheadMs : cutOff);
  return { lost };
}
