/** The received notifications in SQLite, for one instance. @module */
import type { NotificationInbox } from "@provider-connectivity/platform";
import { openSqliteInbox } from "@provider-connectivity/platform/node";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** The received notifications until they are handled. */
export interface OpenInbox {
  readonly inbox: NotificationInbox;
  readonly close: () => Promise<void>;
}

/** Opens the file `NOTIFICATIONS_FILE`. A notification is on disk before its delivery is acknowledged. */
export function openInbox(env: NodeJS.ProcessEnv): OpenInbox {
  const file = env["NOTIFICATIONS_FILE"] ?? "data/notifications.sqlite";
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const inbox = openSqliteInbox(file);
  return { inbox, close: async () => inbox.close() };
}
