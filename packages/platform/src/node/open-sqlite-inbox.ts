import { DatabaseSync } from "node:sqlite";
import type { Notification } from "@provider-connectivity/contract/platform-v1";
import type { NotificationInbox } from "../notifications/inbox.ts";

/**
 * Stores notifications in a SQLite file. A notification is on disk before its delivery is acknowledged.
 *
 * @param file path of the database, or `:memory:`
 * @throws Error if the file cannot be opened or is not a SQLite database
 *
 * @example
 * const inbox = openSqliteInbox("notifications.sqlite");
 */
export function openSqliteInbox(file: string): NotificationInbox & { close(): void } {
  const database = new DatabaseSync(file);
  database.exec("pragma journal_mode=WAL; pragma synchronous=FULL; pragma busy_timeout=5000");
  database.exec(
    "create table if not exists notifications (position integer primary key autoincrement, id text not null unique, received_at integer not null, body text, handled integer not null default 0) strict",
  );
  const add = database.prepare(
    "insert into notifications (id, received_at, body) values (?, ?, ?) on conflict do nothing",
  );
  const pending = database.prepare("select body from notifications where handled = 0 order by position limit ?");
  const complete = database.prepare("update notifications set handled = 1, body = null where id = ?");
  return {
    add: (notification, receivedAt) => add.run(notification.id, receivedAt, JSON.stringify(notification)).changes > 0,
    pending: (limit) => pending.all(limit).map(({ body }) => JSON.parse(body as string) as Notification),
    complete: (id) => void complete.run(id),
    close: () => database.close(),
  };
}
