import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Entries get a kind in place of a display text, and idempotency records their current name. */
export const kindsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("entries").renameColumn("reason", "kind").execute();
    await sql`update entries set kind = replace(kind, ' ', '-')`.execute(db);
    await sql`update entities set kind = 'idempotencyRecords' where kind = 'answeredRequests'`.execute(db);
  },
};
