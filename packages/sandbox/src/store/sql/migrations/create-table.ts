import { sql, type CreateTableBuilder, type Kysely } from "kysely";

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
