import { DEFAULT_LIMITS } from "../limits.ts";
import type { FenceRecords } from "../restore-fence/fence.ts";
import { readJournal } from "./journal.ts";

/** How a fence is lifted. */
export interface LiftOptions {
  /**
   * Writes that were signed earlier are refused, in milliseconds since 1970. `now` refuses all that can have been signed so far;
   * it includes clocks that are ahead. Default: no cut-off.
   */
  readonly cutOff?: number | "now";
  /** The folder of the journal. Its writes that the restored data lacks are refused from now on. Default: none is known. */
  readonly journal?: string;
  /** Whether the restored data has this write. Set it with `journal`. Default: every write of the journal counts as lost. */
  readonly isKnown?: (writeId: string) => boolean | Promise<boolean>;
}

const BATCH = 500;
/** Idempotency records expire later; a client gives up earlier. Older lines have no record any more. */
const REPEATED_FOR_MS = 7 * 86_400_000;

/**
 * Lifts a restore fence, on all instances within two seconds. First it stores the writes that are in the journal and not in the
 * restored data, so that a client that repeats one cannot cause it twice.
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
