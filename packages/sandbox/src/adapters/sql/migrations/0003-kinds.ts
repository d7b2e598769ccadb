import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Entries have a kind in place of a display text, and idempotency records have their present name. */
export const kindsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("entries").renameColumn("reason", "kind").execute();
    await sql`update entries set kind = replace(kind, ' ', '-')`.execute(db);
    await sql`update entities set kind = 'idempotencyRecords' where kind = 'answeredRequests'`.execute(db);
  },
};
