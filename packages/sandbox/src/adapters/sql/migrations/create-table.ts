import { type CreateTableBuilder, type Kysely, type RawBuilder, sql } from "kysely";

/** The databases that migrations are written for. */
export type Dialect = "sqlite" | "postgres";

/** Starts a table whose rows keep the order of their creation in the column `position`. */
export function createTable(
  db: Kysely<unknown>,
  dialect: Dialect,
  name: string,
): CreateTableBuilder<string, "position"> {
  const table = db.schema.createTable(name);
  if (dialect === "postgres") return table.addColumn("position", "bigserial", (column) => column.primaryKey());
  return table.addColumn("position", "integer", (column) => column.primaryKey().autoIncrement()).modifyEnd(sql`strict`);
}

/** Text that is compared byte by byte, whatever language the database sorts by. */
export function textType(dialect: Dialect): "text" | RawBuilder<unknown> {
  return dialect === "postgres" ? sql`text collate "C"` : "text";
}

/** The last columns of an index. On SQLite, the position is the end of every index by itself. */
export function orderedBy<Column extends string>(
  dialect: Dialect,
  columns: readonly [...Column[], "position"],
): readonly (Column | "position")[] {
  return dialect === "postgres" ? columns : columns.slice(0, -1);
}
