import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { createTable, type Dialect, orderedBy, textType } from "./create-table.ts";

/**
 * Gives idempotency records their own table. In the table of all entities, PostgreSQL's planner does not look for a record by its
 * id alone until the table is analysed.
 */
export function idempotencyRecordsMigration(dialect: Dialect): Migration {
  const text = textType(dialect);
  return {
    async up(db: Kysely<unknown>) {
      await createTable(db, dialect, "idempotency_records")
        .addColumn("id", text, (column) => column.notNull().unique())
        .addColumn("operation_key", text, (column) => column.notNull())
        .addColumn("status", "integer", (column) => column.notNull())
        .addColumn("body", text, (column) => column.notNull())
        .addColumn("time", text, (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex("idempotency_records_by_time")
        .on("idempotency_records")
        .columns([...orderedBy(dialect, ["time", "position"])])
        .execute();
      const field = (name: string) =>
        dialect === "postgres"
          ? sql`document::json->>${sql.lit(name)}`
          : sql`json_extract(document, ${sql.lit(`$.${name}`)})`;
      await sql`
        insert into idempotency_records (id, operation_key, status, body, time)
        select id, ${field("operationKey")}, cast(${field("status")} as integer), ${field("body")}, time
        from entities where kind = 'idempotencyRecords' order by position`.execute(db);
      await sql`delete from entities where kind = 'idempotencyRecords'`.execute(db);
    },
  };
}
