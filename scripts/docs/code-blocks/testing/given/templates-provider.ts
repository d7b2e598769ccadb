/** Context for the code blocks of templates/provider/README.md: the rest of `src/ledger.ts`. @module */
import type { Pool } from "pg";

export { createMemoryLedger } from "../../../../../templates/provider/src/memory-ledger.ts";
export type { OpenLedger } from "../../../../../templates/provider/src/ledger.ts";
/** The reader's own ports. */
export const accountsIn = (_pool: Pool) => ({});
export const balancesIn = (_pool: Pool) => ({});
