/**
 * PostgreSQL for tests: PGlite, and the server whose URL is in PROVIDER_TEST_POSTGRES; that of Redis is in PROVIDER_TEST_REDIS.
 * If one is missing, its tests are skipped, unless PROVIDER_REQUIRE_SERVERS is 1. `.ci/servers` starts both. Each test has a
 * separate schema. @module
 */
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import type {
  PostgresClient,
  PostgresConnectionPool,
  PostgresQuery,
  PostgresResult,
} from "../adapters/postgres/pool.ts";

export const postgresUrl = urlIn("PROVIDER_TEST_POSTGRES");
/** PgBouncer in transaction mode in front of the same server. */
export const pgbouncerUrl = process.env["PROVIDER_TEST_PGBOUNCER"];
export const redisUrl = urlIn("PROVIDER_TEST_REDIS");

function urlIn(variable: string): string | undefined {
  const url = process.env[variable];
  if (url === undefined && process.env["PROVIDER_REQUIRE_SERVERS"] === "1")
    throw new Error(`${variable} is not set, but PROVIDER_REQUIRE_SERVERS requires tests with its server.`);
  return url;
}

/** Creates an empty schema on the real server, which is dropped after the test, and returns its URL. */
export async function postgresSchema(url = postgresUrl): Promise<string> {
  const schema = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await runOnce(url, `create schema ${schema}`);
  onTestFinished(() => runOnce(url, `drop schema ${schema} cascade`));
  const inSchema = new URL(url ?? "");
  inSchema.searchParams.set("options", `-c search_path=${schema}`);
  return inSchema.href;
}

/** A schema of the real server that tests use one after the other. */
export interface EmptyTables {
  readonly pool: pg.Pool;
  readonly connections: number;
  /** Deletes all rows, except the records of migrations. */
  clear(): Promise<void>;
}

/** Creates a schema that is dropped at the end of the run, with a separate pool. */
export async function createTablesOfRun(): Promise<EmptyTables> {
  const schema = `${inject("schemaPrefix")}${crypto.randomUUID().replaceAll("-", "")}`;
  await runOnce(postgresUrl, `create schema ${schema}`);
  const connections = 3;
  const options = `-c search_path=${schema}`;
  const pool = new pg.Pool({ connectionString: postgresUrl, options, max: connections, pipeline: true });
  pool.on("error", () => undefined);
  return { pool, connections, clear: () => clearTables(pool) };
}

async function clearTables(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    "select format('%I', tablename) as name from pg_tables where schemaname = current_schema() and tablename not like 'kysely%'",
  );
  await pool.query(`truncate ${rows.map(({ name }) => name).join(", ")}`);
}

/** Creates an empty database and drops it after the test. PgBouncer does not pass on a search path. */
export async function postgresDatabase(url = postgresUrl): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await runOnce(postgresUrl, `create database ${name}`);
  onTestFinished(() => runOnce(postgresUrl, `drop database ${name} with (force)`));
  const inDatabase = new URL(url ?? "");
  inDatabase.pathname = `/${name}`;
  return inDatabase.href;
}

/** Runs a statement on a new connection. */
export async function runOnce(url: string | undefined, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

let pglite: PGlite | undefined;
let schemas = 0;
let free: Promise<void> = Promise.resolve();

/** A pool with a separate schema in this file's PGlite. PGlite has one connection, so its user excludes all others. */
export function pglitePool(): PostgresConnectionPool {
  pglite ??= new PGlite();
  const database = pglite;
  const schema = `test_${++schemas}`;
  return {
    async connect() {
      const { promise, resolve: release } = Promise.withResolvers<void>();
      const before = free;
      free = before.then(() => promise);
      await before;
      await database.exec(`create schema if not exists ${schema}; set search_path to ${schema}`);
      return clientOf(database, release);
    },
  };
}

function clientOf(database: PGlite, release: () => void): PostgresClient {
  return {
    query: (query) => resultOf(database, query),
    on: () => undefined,
    removeListener: () => undefined,
    release,
  };
}

/** Several commands in one text use another protocol than a statement with values. */
async function resultOf(database: PGlite, { text, values }: PostgresQuery): Promise<PostgresResult> {
  if (values.length === 0 && text.includes(";")) {
    await database.exec(text);
    return { command: "", rowCount: null, rows: [] };
  }
  const { rows, affectedRows = 0 } = await database.query(text, values);
  return { command: text.trim().split(/\s/, 1)[0]!.toUpperCase(), rowCount: affectedRows, rows };
}
