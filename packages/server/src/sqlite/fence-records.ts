import type { DatabaseSync } from "node:sqlite";
import { createFenceRecords, type FenceRecords, fenceSchema } from "../restore-fence/fence.ts";
import { waitWhileBusy, waitWhileBusySync } from "./transactions.ts";

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
      const { sql, order } = withoutNumbers(text);
      const statement = database.prepare(sql);
      const bound = order.map((index) => values[index]!);
      if (/^\s*SELECT/.test(text)) return statement.all(...bound);
      statement.run(...bound);
      return [];
    }),
  );
}

/**
 * Replaces `$1`, `$2` … with `?`: the driver of Node 22.13 binds no numbered parameters. `order` has the indexes of the
 * values.
 */
function withoutNumbers(text: string): { readonly sql: string; readonly order: readonly number[] } {
  const order: number[] = [];
  const sql = text.replaceAll(/\$(\d)/g, (_match, digit: string) => {
    order.push(Number(digit) - 1);
    return "?";
  });
  return { sql, order };
}
