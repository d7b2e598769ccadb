import type { Kysely } from "kysely";
import { assetFromKey, assetKey } from "../../assets/model.ts";
import type { QuoteRecord } from "../../liquidity/model.ts";
import type { QuoteWriter } from "../store.ts";
import { readPage } from "./read-page.ts";
import type { QuoteRow, Tables } from "./tables.ts";

type Row = Omit<QuoteRow, "position">;

/** Quotes in SQL. */
export function createSqlQuotes(db: Kysely<Tables>): QuoteWriter {
  const quotesOf = (accountId: string) => db.selectFrom("quotes").where("account_id", "=", accountId).selectAll();
  return {
    async find(accountId, id) {
      const row = await quotesOf(accountId).where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : toRecord(row);
    },
    async list(accountId, page) {
      return (await readPage(quotesOf(accountId), page, ["created_at", "position"])).map(toRecord);
    },
    async insert(quote) {
      await db.insertInto("quotes").values(toRow(quote)).execute();
    },
    async markExecuted(id, entryId) {
      const open = db.updateTable("quotes").where("id", "=", id).where("entry_id", "is", null);
      const { numUpdatedRows } = await open.set({ entry_id: entryId }).executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new Error(`There is no quote ${id} that was not executed.`);
    },
  };
}

function toRecord(row: Row): QuoteRecord {
  return {
    id: row.id,
    accountId: row.account_id,
    fromAsset: assetFromKey(row.from_asset),
    fromAmount: row.from_amount,
    toAsset: assetFromKey(row.to_asset),
    toAmount: row.to_amount,
    feeBps: row.fee_bps,
    feeAmount: row.fee_amount,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(row.entry_id === null ? {} : { entryId: row.entry_id }),
  };
}

function toRow(quote: QuoteRecord): Row {
  return {
    id: quote.id,
    account_id: quote.accountId,
    from_asset: assetKey(quote.fromAsset),
    from_amount: quote.fromAmount,
    to_asset: assetKey(quote.toAsset),
    to_amount: quote.toAmount,
    fee_bps: quote.feeBps,
    fee_amount: quote.feeAmount,
    created_at: quote.createdAt,
    expires_at: quote.expiresAt,
    entry_id: quote.entryId ?? null,
  };
}
