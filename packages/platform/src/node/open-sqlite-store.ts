import { DatabaseSync } from "node:sqlite";
import { tableNames } from "../simulator/model.ts";
import type { PlatformStore, Transaction } from "../simulator/store.ts";

/**
 * Stores the simulator's records in a SQLite file. A transaction is durable when it returns: the file is in WAL mode with
 * `synchronous=FULL`.
 *
 * @param file path of the database, or `:memory:`
 * @throws Error if the file cannot be opened or is not a SQLite database
 *
 * @example
 * const store = openSqlitePlatformStore("platform.sqlite");
 */
export function openSqlitePlatformStore(file: string): PlatformStore {
  const database = new DatabaseSync(file);
  database.exec("pragma journal_mode=WAL; pragma synchronous=FULL; pragma busy_timeout=5000");
  for (const name of tableNames) {
    database.exec(
      `create table if not exists ${name} (position integer primary key autoincrement, id text not null unique, record text not null) strict`,
    );
  }
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, openTable(database, name)]),
  ) as unknown as Transaction;
  return {
    transact(work) {
      if (database.isTransaction) return work(tables);
      database.exec("begin immediate");
      try {
        const result = work(tables);
        database.exec("commit");
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec("rollback");
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function openTable(database: DatabaseSync, name: string) {
  const get = database.prepare(`select record from ${name} where id = ?`);
  const put = database.prepare(
    `insert into ${name} (id, record) values (?, ?) on conflict (id) do update set record = excluded.record`,
  );
  const remove = database.prepare(`delete from ${name} where id = ?`);
  const list = database.prepare(`select record from ${name} order by position`);
  const parse = (row: unknown): unknown => JSON.parse((row as { record: string }).record);
  return {
    get(id: string) {
      const row = get.get(id);
      return row === undefined ? undefined : parse(row);
    },
    put: (record: { readonly id: string }) => void put.run(record.id, JSON.stringify(record)),
    delete: (id: string) => void remove.run(id),
    list: () => list.all().map(parse),
  };
}
