import type { Notification } from "@provider-connectivity/contract/platform-v1";
import type { NotificationInbox } from "../notifications/inbox.ts";

/** The part of a PostgreSQL client that the inbox needs. A `Pool` of `pg` and a PGlite database have it. */
export interface InboxPool {
  /** Runs one statement and commits it. `values` are its parameters `$1`, `$2` and so on. */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** A role without the right to create tables works if the table exists. Of two instances that create it, one does. */
const CREATE = `DO $$ BEGIN
  IF to_regclass('platform_notifications') IS NULL THEN
    CREATE TABLE platform_notifications (
      position bigint GENERATED ALWAYS AS IDENTITY,
      id text PRIMARY KEY,
      received_at bigint NOT NULL,
      body text,
      handled boolean NOT NULL DEFAULT false
    );
    CREATE INDEX platform_notifications_pending ON platform_notifications (position) WHERE NOT handled;
  END IF;
EXCEPTION WHEN unique_violation OR duplicate_table THEN NULL;
END $$`;

/**
 * Stores notifications in PostgreSQL, for any number of instances. It creates the table `platform_notifications` before
 * its first use.
 *
 * @example
 * ```ts
 * import { Pool } from "pg";
 *
 * const inbox = createPostgresInbox(new Pool());
 * ```
 */
export function createPostgresInbox(pool: InboxPool): NotificationInbox {
  let created: Promise<unknown> | undefined;
  async function query(text: string, values: unknown[]): Promise<readonly unknown[]> {
    created ??= pool.query(CREATE);
    try {
      await created;
    } catch (error) {
      created = undefined;
      throw error;
    }
    return (await pool.query(text, values)).rows;
  }
  return {
    async add(notification, receivedAt) {
      const text =
        "INSERT INTO platform_notifications (id, received_at, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id";
      return (await query(text, [notification.id, receivedAt, JSON.stringify(notification)])).length > 0;
    },
    async pending(limit) {
      const text = "SELECT body FROM platform_notifications WHERE NOT handled ORDER BY position LIMIT $1";
      return (await query(text, [limit])).map((row) => JSON.parse((row as { body: string }).body) as Notification);
    },
    async complete(id) {
      await query("UPDATE platform_notifications SET handled = true, body = NULL WHERE id = $1", [id]);
    },
  };
}
