import type { Books } from "../memory/books.ts";
import type { CollateralLedger } from "./ledger.ts";
import { linksInMemory } from "./memory-links.ts";
import { settlementsInMemory } from "./memory-settlements.ts";
import { transactionsInMemory } from "./memory-transactions.ts";

export function memory(books: Books): CollateralLedger {
  return { ...linksInMemory(books), ...transactionsInMemory(books), ...settlementsInMemory(books) };
}
