/** The guards of writes: the fence after a restored backup, and the journal, which records who requested each write. @module */
import { createJournal, createRestoreFence, type Journal, type RestoreFence } from "@provider-connectivity/server/node";
import type { Records } from "./records.ts";
import type { Settings } from "./settings.ts";

/** The open guards. */
export interface Guards {
  readonly fence: RestoreFence;
  readonly journal: Journal;
  close(): Promise<void>;
}

/** Opens the fence of the records and the journal. */
export async function openGuards(
  { fence: records }: Pick<Records, "fence">,
  { marksFile, journalFolder }: Pick<Settings, "marksFile" | "journalFolder">,
): Promise<Guards> {
  const fence = await createRestoreFence({ records, markFile: marksFile });
  const journal = await createJournal({ folder: journalFolder });
  return {
    fence,
    journal,
    async close() {
      await fence.close();
      await journal.close();
    },
  };
}
