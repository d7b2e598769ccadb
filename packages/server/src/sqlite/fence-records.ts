import type { DatabaseSync } from "node:sqlite";
import { createFenceRecords, type FenceRecords, fenceSchema } from "../restore-fence/fence.ts";
import { waitWhileBusy, waitWhileBusySync } from "./wait-while-busy.ts";

/**
 * Stores the state of a restore fence in the SQLite database that is backed up. Creates its tables.
 *
 * @param database a connection that no other code uses
 * @throws the error of SQLite if the tables cannot be created, or if the file stays locked for five seconds
 * @example
 * ```ts
 * import { createRestoreFence } from "@provider-connectivity/server/node";
 * import { DatabaseSync } from "node:sqlite";
 *
 * const records = createSqliteFenceRecords(new DatabaseSync("ledger.sqlite"));
 * const fence = await createRestoreFence({ records, markFile: "/var/lib/provider/marks.json" });
 * ```
 */
export function createSqliteFenceRecords(database: DatabaseSync): FenceRecords {
  waitWhileBusySync(() => {
    for (const statement of fenceSchema) database.exec(statement);
  });
  return createFenceRecords((text, values) =>
    waitWhileBusy(() => {
      const statement = database.prepare(text.replaceAll(/\$(\d)/g, "?$1"));
      if (/^\s*SELECT/.test(text)) return statement.all(...values);
      statement.run(...values);
      return [];
    }),
  );
}
