import { CompiledQuery, type Kysely } from "kysely";
import type { Connection } from "./transaction.ts";

/** A connection of kysely's, for a transaction. */
export function toConnection<Tables>(db: Kysely<Tables>, isSpoiltByFailures: boolean): Connection {
  return {
    isSpoiltByFailures,
    async execute(query) {
      const { rows, numAffectedRows = 0n } = await db.executeQuery(query);
      return { rows, changes: Number(numAffectedRows) };
    },
    async command(sql) {
      await db.executeQuery(CompiledQuery.raw(sql));
    },
  };
}
