import type { Books } from "../memory/books.ts";
import type { CollateralLedger } from "./ledger.ts";
import { linksInMemory } from "./memory-links.ts";
import { settlementsInMemory } from "./memory-settlements.ts";
import { depositsInMemory, withdrawalsInMemory } from "./memory-transactions.ts";

export function memory(books: Books): CollateralLedger {
  return {
    ...linksInMemory(books),
    ...depositsInMemory(books),
    ...withdrawalsInMemory(books),
    ...settlementsInMemory(books),
  };
}
