import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { createTable, type Dialect } from "./create-table.ts";

/** What operations make and keep, of every kind, as documents. */
export function entitiesMigration(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createTable(db, dialect, "entities")
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("owner", "text", (column) => column.notNull())
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("group_name", "text")
        .addColumn("time", "text", (column) => column.notNull())
        .addColumn("document", "text", (column) => column.notNull())
        .addUniqueConstraint("entity_of_owner", ["kind", "owner", "id"])
        .execute();
      await createIndex(db, "entities_by_time", ["kind", "owner", "time", "position"]);
      await createIndex(db, "entities_of_group", ["kind", "owner", "group_name", "time", "position"]);
    },
  };
}

async function createIndex(db: Kysely<unknown>, name: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(name)
    .on("entities")
    .columns([...columns])
    .execute();
}
