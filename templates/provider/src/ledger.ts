import type { Ledger } from "./components.ts";
import { createMemoryLedger } from "./memory/memory-ledger.ts";

/** Your books while the provider runs. */
export interface OpenLedger {
  /** The ports of all components. */
  readonly ledger: Ledger;
  /** Rejects while your books are unavailable, for example `() => pool.query("SELECT 1")`. `/readyz` fails then. */
  readonly check: () => Promise<unknown>;
  /** Closes what `createLedger` opened. Called once, after the last request. */
  readonly close: () => Promise<void>;
}

/**
 * Opens your books. Replace this; README.md says in which order. The provider and its tests both start here.
 *
 * @throws Error if the books cannot be opened; the provider does not start then
 */
export async function createLedger(): Promise<OpenLedger> {
  return { ledger: createMemoryLedger(), check: async () => undefined, close: async () => undefined };
}
