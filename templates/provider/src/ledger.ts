import type { Ledger } from "./components.ts";
import { createMemoryLedger } from "./memory-ledger.ts";
import type { OperatorLedger } from "./operator.ts";

/** Your ledger while the provider runs. */
export interface OpenLedger {
  /** The methods of all components. */
  readonly ledger: Ledger;
  /** Rejects while your ledger is unavailable, for example `() => pool.query("SELECT 1")`. `/readyz` then fails. */
  readonly check: () => Promise<unknown>;
  /** The export and the erasure of personal data for `npm run ledger`. Default: the command reports that they are missing. */
  readonly operator?: OperatorLedger;
  /** Closes the resources of `createLedger`. Called once, after the last request. */
  readonly close: () => Promise<void>;
}

/**
 * Opens your ledger. Replace this; README.md describes the order. The provider and its tests both call it.
 *
 * @throws Error if the ledger cannot be opened; the provider then does not start
 */
export async function createLedger(): Promise<OpenLedger> {
  return { ledger: createMemoryLedger(), check: async () => undefined, close: async () => undefined };
}
