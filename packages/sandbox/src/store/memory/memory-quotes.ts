import type { QuoteRecord } from "../../liquidity/model.ts";
import type { OrderedPage } from "../page.ts";
import { pageOf } from "../page-of.ts";
import type { QuoteWriter } from "../store.ts";
import type { MemoryTable } from "./memory-table.ts";
import { mustExist } from "./must-exist.ts";
import type { MemoryTables } from "./tables.ts";

/** Quotes in memory. */
export function createMemoryQuotes({
  accounts,
  entries,
  quotes,
}: Pick<MemoryTables, "accounts" | "entries" | "quotes">): QuoteWriter {
  return {
    async find(accountId, id) {
      const quote = quotes.find(id);
      return quote?.accountId === accountId ? quote : undefined;
    },
    list: async (accountId, page) => pageByTime(quotes, accountId, page),
    async insert(quote) {
      mustExist(accounts, quote.accountId);
      quotes.insert(quote);
    },
    async markExecuted(id, entryId) {
      mustExist(entries, entryId);
      const quote = quotes.find(id);
      if (quote === undefined || quote.entryId !== undefined)
        throw new Error(`There is no quote ${id} that was not executed.`);
      quotes.save({ ...quote, entryId });
    },
  };
}

/** Rows of one time keep the order of their creation; sorting is stable. */
function pageByTime(table: MemoryTable<QuoteRecord>, group: string, page: OrderedPage): readonly QuoteRecord[] {
  const ids = table
    .rows(group)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : Number(one.createdAt > other.createdAt)))
    .map(({ id }) => id);
  return pageOf(page.order === "asc" ? ids : ids.toReversed(), page)
    .map((id) => table.find(id))
    .filter((row) => row !== undefined);
}
