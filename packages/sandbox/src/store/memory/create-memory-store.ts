import type { Store } from "../store.ts";
import { createWriteQueue } from "../write-queue.ts";
import { createMemoryView } from "./memory-view.ts";
import { createMemoryTables, draftOf } from "./tables.ts";

/**
 * Makes an empty store in this process's memory, for tests and browsers. It rolls back like a database, and forgets
 * everything when the process ends.
 */
export function createMemoryStore(): Store {
  const tables = createMemoryTables();
  const queue = createWriteQueue();
  return {
    ...createMemoryView(tables),
    write: (work) =>
      queue.run(async () => {
        const { drafts, commit } = draftOf(tables);
        const result = await work(createMemoryView(drafts));
        commit();
        return result;
      }),
  };
}
