import type { CompiledQuery, SqliteDatabase } from "kysely";
import type { Connection } from "../store/sql/transaction.ts";

/**
 * A connection that runs statements itself. Kysely compiles them; its way to a connection, made for drivers that answer
 * later, takes longer than SQLite needs for most of them.
 */
export function toSqliteConnection(database: SqliteDatabase): Connection {
  return {
    isSpoiltByFailures: false,
    async execute<Row>({ sql, parameters }: CompiledQuery<Row>) {
      const statement = database.prepare(sql);
      if (statement.reader) return { rows: statement.all(parameters) as Row[], changes: 0 };
      return { rows: [], changes: Number(statement.run(parameters).changes) };
    },
    async command(sql) {
      database.prepare(sql).run([]);
    },
  };
}
