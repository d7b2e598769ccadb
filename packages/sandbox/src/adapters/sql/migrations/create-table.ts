import { type CreateTableBuilder, type Kysely, type RawBuilder, sql } from "kysely";

/** The databases that migrations support. */
export type Dialect = "sqlite" | "postgres";

/** Starts a table whose column `position` keeps the order of creation. */
export function createTable(
  db: Kysely<unknown>,
  dialect: Dialect,
  name: string,
): CreateTableBuilder<string, "position"> {
  const table = db.schema.createTable(name);
  if (dialect === "postgres") return table.addColumn("position", "bigserial", (column) => column.primaryKey());
  return table.addColumn("position", "integer", (column) => column.primaryKey().autoIncrement()).modifyEnd(sql`strict`);
}

/** Text that is compared byte by byte, regardless of the database's collation. */
export function textType(dialect: Dialect): "text" | RawBuilder<unknown> {
  return dialect === "postgres" ? sql`text collate "C"` : "text";
}

/** The last columns of an index. On SQLite, every index ends with the position anyway. */
export function orderedBy<Column extends string>(
  dialect: Dialect,
  columns: readonly [...Column[], "position"],
): readonly (Column | "position")[] {
  return dialect === "postgres" ? columns : columns.slice(0, -1);
}
