/** Implementations of idempotency records, for tests. @module */
import { createMemoryIdempotencyRecords, type IdempotencyRecords } from "../index.ts";
import { createPostgresIdempotencyRecords, type PostgresPool } from "../postgres/index.ts";
import { createSqliteIdempotencyRecords } from "../sqlite/index.ts";
import { openDatabase, temporaryFile } from "./idempotent.ts";
import { postgresKinds } from "./postgres-kinds.ts";

/** Each implementation: creates a table, and opens it a second time as another process would. */
export const tableKinds: Record<string, () => () => IdempotencyRecords> = {
  memory: () => {
    const records = createMemoryIdempotencyRecords();
    return () => records;
  },
  SQLite: () => {
    const path = temporaryFile("records.sqlite");
    return () => createSqliteIdempotencyRecords(openDatabase(path));
  },
  ...Object.fromEntries(Object.entries(postgresKinds).map(([kind, make]) => [kind, () => onPostgres(make())])),
};

/** Uses the times of the tests. */
function onPostgres(connect: () => PostgresPool): () => IdempotencyRecords {
  return () => createPostgresIdempotencyRecords(connect(), { clock: "process" });
}
