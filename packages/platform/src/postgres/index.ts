/** The inbox of notifications in PostgreSQL. @module */
export { createPostgresInbox, type InboxPool } from "./create-postgres-inbox.ts";
