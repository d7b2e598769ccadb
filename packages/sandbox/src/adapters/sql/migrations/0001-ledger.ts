import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { createTable, type Dialect, textType } from "./create-table.ts";

/** Customers, assets, accounts, and their balances. */
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
    .addColumn("id", textType(dialect), (column) => column.notNull().unique())
    .addColumn("name", textType(dialect), (column) => column.notNull())
    .execute();
  await createTable(db, dialect, "assets")
    .addColumn("id", textType(dialect), (column) => column.notNull().unique())
    .addColumn("definition", textType(dialect), (column) => column.notNull())
    .execute();
  await createTable(db, dialect, "accounts")
    .addColumn("id", textType(dialect), (column) => column.notNull().unique())
    .addColumn("customer_id", textType(dialect), (column) => column.notNull().references("customers.id"))
    .addColumn("title", textType(dialect), (column) => column.notNull())
    .addColumn("description", textType(dialect))
    .addColumn("status", textType(dialect), (column) => column.notNull())
    .addColumn("parent_id", textType(dialect), (column) => column.references("accounts.id"))
    .execute();
  await db.schema.createIndex("accounts_of_customer").on("accounts").columns(["customer_id", "position"]).execute();
}

async function createBalances(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "balances")
    .addColumn("id", textType(dialect), (column) => column.notNull().unique())
    .addColumn("account_id", textType(dialect), (column) => column.notNull().references("accounts.id"))
    .addColumn("asset", textType(dialect), (column) => column.notNull())
    .addColumn("asset_kind", textType(dialect), (column) => column.notNull())
    .addColumn("asset_name", textType(dialect), (column) => column.notNull())
    .addColumn("available", textType(dialect), (column) => column.notNull())
    .addColumn("locked", textType(dialect), (column) => column.notNull())
    .addColumn("credit", textType(dialect), (column) => column.notNull())
    .addUniqueConstraint("one_balance_per_asset", ["account_id", "asset"])
    .execute();
  await db.schema.createIndex("balances_of_account").on("balances").columns(["account_id", "position"]).execute();
}

async function createBooks(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "entries")
    .addColumn("id", textType(dialect), (column) => column.notNull().unique())
    .addColumn("reason", textType(dialect), (column) => column.notNull())
    .addColumn("created_at", textType(dialect), (column) => column.notNull())
    .execute();
  await createTable(db, dialect, "postings")
    .addColumn("entry_id", textType(dialect), (column) => column.notNull().references("entries.id"))
    .addColumn("account_id", textType(dialect), (column) => column.notNull().references("accounts.id"))
    .addColumn("asset", textType(dialect), (column) => column.notNull())
    .addColumn("bucket", textType(dialect), (column) => column.notNull())
    .addColumn("amount", textType(dialect), (column) => column.notNull())
    .execute();
  await db.schema.createIndex("postings_of_entry").on("postings").columns(["entry_id", "position"]).execute();
}
