import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { createTable, type Dialect } from "./create-table.ts";

/** Quotes, in the order of their creation within each account. */
export function quotesMigration(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createTable(db, dialect, "quotes")
        .addColumn("id", "text", (column) => column.notNull().unique())
        .addColumn("account_id", "text", (column) => column.notNull().references("accounts.id"))
        .addColumn("from_asset", "text", (column) => column.notNull())
        .addColumn("from_amount", "text", (column) => column.notNull())
        .addColumn("to_asset", "text", (column) => column.notNull())
        .addColumn("to_amount", "text", (column) => column.notNull())
        .addColumn("fee_bps", "integer", (column) => column.notNull())
        .addColumn("fee_amount", "text", (column) => column.notNull())
        .addColumn("created_at", "text", (column) => column.notNull())
        .addColumn("expires_at", "text", (column) => column.notNull())
        .addColumn("entry_id", "text", (column) => column.unique().references("entries.id"))
        .execute();
      const columns = ["account_id", "created_at", "position"];
      await db.schema.createIndex("quotes_of_account").on("quotes").columns(columns).execute();
    },
  };
}
