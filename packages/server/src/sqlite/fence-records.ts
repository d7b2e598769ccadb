import type { DatabaseSync } from "node:sqlite";
import { createFenceRecords, type FenceRecords, fenceSchema } from "../restore-fence/fence.ts";
import { whenFree, whenFreeSync } from "./busy.ts";

/**
 * Keeps the state of a restore fence in the SQLite database that is backed up. It creates its tables.
 *
 * @param database a connection that no other code uses
 */
export function createSqliteFenceRecords(database: DatabaseSync): FenceRecords {
  whenFreeSync(() => {
    for (const statement of fenceSchema) database.exec(statement);
  });
  return createFenceRecords((text, values) =>
    whenFree(() => {
      const statement = database.prepare(text.replaceAll(/\$(\d)/g, "?$1"));
      if (/^\s*SELECT/.test(text)) return statement.all(...values);
      statement.run(...values);
      return [];
    }),
  );
}
