import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { Dialect } from "./create-table.ts";

/**
 * Refuses idempotency records among other entities. A running instance from before `0004` would not find the records in
 * their new table, and would execute repeated requests again. With this constraint, its write fails as a whole.
 */
export function refuseOlderWritersMigration(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      if (dialect === "postgres") {
        // Not valid: existing rows are not scanned, so the lock is short. The migration before has removed such rows.
        await sql`alter table entities add constraint entities_without_idempotency_records
          check (kind not in ('idempotencyRecords', 'answeredRequests')) not valid`.execute(db);
        return;
      }
      await sql`create trigger entities_without_idempotency_records before insert on entities
        when new.kind in ('idempotencyRecords', 'answeredRequests')
        begin select raise(abort, 'a newer version uses this database; stop this version'); end`.execute(db);
    },
  };
}
