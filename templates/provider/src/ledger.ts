import type { Ledger } from "./kit.ts";
import { createMemoryLedger } from "./memory/memory-ledger.ts";

/** Your books behind the ports of the components: replace this. README.md says in which order. */
export function createLedger(): Ledger {
  return createMemoryLedger();
}
