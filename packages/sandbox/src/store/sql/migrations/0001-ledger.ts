import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { createTable, type Dialect } from "./create-table.ts";

/** Customers, assets, accounts, and their books. */
export function ledgerMigration(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createOwners(db, dialect);
      await createBalances(db, dialect);
      await createBooks(db, dialect);
    },
  };
}

async function createOwners(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "customers")
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await createTable(db, dialect, "assets")
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("definition", "text", (column) => column.notNull())
    .execute();
  await createTable(db, dialect, "accounts")
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("customer_id", "text", (column) => column.notNull().references("customers.id"))
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("description", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("parent_id", "text", (column) => column.references("accounts.id"))
    .execute();
  await db.schema.createIndex("accounts_of_customer").on("accounts").columns(["customer_id", "position"]).execute();
}

async function createBalances(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "balances")
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("account_id", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("asset", "text", (column) => column.notNull())
    .addColumn("asset_kind", "text", (column) => column.notNull())
    .addColumn("asset_name", "text", (column) => column.notNull())
    .addColumn("available", "text", (column) => column.notNull())
    .addColumn("locked", "text", (column) => column.notNull())
    .addColumn("credit", "text", (column) => column.notNull())
    .addUniqueConstraint("one_balance_per_asset", ["account_id", "asset"])
    .execute();
  await db.schema.createIndex("balances_of_account").on("balances").columns(["account_id", "position"]).execute();
}

async function createBooks(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "entries")
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await createTable(db, dialect, "postings")
    .addColumn("entry_id", "text", (column) => column.notNull().references("entries.id"))
    .addColumn("account_id", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("asset", "text", (column) => column.notNull())
    .addColumn("bucket", "text", (column) => column.notNull())
    .addColumn("amount", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("postings_of_entry").on("postings").columns(["entry_id", "position"]).execute();
}
