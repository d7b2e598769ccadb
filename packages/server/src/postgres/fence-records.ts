import { createFenceRecords, FENCE_TABLE, type FenceRecords, fenceSchema } from "../restore-fence/fence.ts";
import type { PostgresPool } from "./pool.ts";
import { createTableQuery } from "./tables.ts";

/**
 * Stores the state of a restore fence in the PostgreSQL database that is backed up. Creates its tables before their first use.
 *
 * @param pool a `Pool` of `pg`, or a PGlite database
 * @example
 * ```ts
 * import { createRestoreFence } from "@provider-connectivity/server/node";
 * import { Pool } from "pg";
 *
 * const records = createPostgresFenceRecords(new Pool());
 * const fence = await createRestoreFence({ records, markFile: "/var/lib/provider/marks.json" });
 * ```
 */
export function createPostgresFenceRecords(pool: PostgresPool): FenceRecords {
  const query = createTableQuery(pool, FENCE_TABLE, fenceSchema.map((statement) => `${statement};`).join("\n"));
  return createFenceRecords((text, values) => query(text, [...values]));
}
