import type { Store } from "../store.ts";
import { createWriteQueue } from "../write-queue.ts";
import { createMemoryView, writeTo } from "./memory-view.ts";
import { createMemoryTables } from "./tables.ts";

/**
 * Makes an empty store in this process's memory, for tests and browsers. It rolls back like a database, and forgets
 * everything when the process ends.
 */
export function createMemoryStore(): Store {
  const tables = createMemoryTables();
  const queue = createWriteQueue();
  return {
    ...createMemoryView(tables, { isOver: false, isEntered: false }),
    write: (work) => queue.run(() => writeTo(tables, work)),
  };
}
