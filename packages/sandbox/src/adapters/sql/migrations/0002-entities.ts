import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { createTable, type Dialect, orderedBy, textType } from "./create-table.ts";

/** Entities of all kinds, as documents. */
export function entitiesMigration(dialect: Dialect): Migration {
  const text = textType(dialect);
  return {
    async up(db: Kysely<unknown>) {
      await createTable(db, dialect, "entities")
        .addColumn("kind", text, (column) => column.notNull())
        .addColumn("owner", text, (column) => column.notNull())
        .addColumn("id", text, (column) => column.notNull())
        .addColumn("group_name", text)
        .addColumn("time", text, (column) => column.notNull())
        .addColumn("document", text, (column) => column.notNull())
        .addUniqueConstraint("entity_of_owner", ["kind", "owner", "id"])
        .execute();
      const ordered = orderedBy(dialect, ["time", "position"]);
      await db.schema
        .createIndex("entities_by_time")
        .on("entities")
        .columns(["kind", "owner", ...ordered])
        .execute();
      await db.schema
        .createIndex("entities_of_group")
        .on("entities")
        .columns(["kind", "owner", "group_name", ...ordered])
        .where(sql<boolean>`group_name is not null`)
        .execute();
    },
  };
}
