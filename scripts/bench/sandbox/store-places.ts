/** The locations of the measured stores. @module */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { createMemoryStore, type Store } from "@provider-connectivity/sandbox";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { openPostgresStore } from "@provider-connectivity/sandbox/postgres";

export type StoreKind = "memory" | "SQLite" | "PostgreSQL";

/** A store of the sandbox, or the floor in a database of the sandbox. */
export type PlaceKind = StoreKind | "SQLite floor";

/** A store and its location: a file for SQLite, a URL for PostgreSQL. */
export interface StorePlace {
  readonly kind: PlaceKind;
  readonly location: string;
}

const POSTGRES = process.env["PROVIDER_TEST_POSTGRES"];

/** The kinds that can be measured here. */
export const STORE_KINDS: readonly StoreKind[] = ["memory", "SQLite", ...(POSTGRES ? (["PostgreSQL"] as const) : [])];

/** The note below a table without PostgreSQL. */
export const WITHOUT_POSTGRES = POSTGRES ? "" : " PostgreSQL is omitted, because PROVIDER_TEST_POSTGRES is not set.";

/** Provides an empty location, which is deleted afterwards. */
export async function withPlace<T>(kind: PlaceKind, use: (place: StorePlace) => Promise<T>): Promise<T> {
  if (kind === "memory") return use({ kind, location: "" });
  return kind === "PostgreSQL" ? withSchema(POSTGRES ?? "", use) : withFile(kind, use);
}

async function withFile<T>(kind: PlaceKind, use: (place: StorePlace) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "kit-bench-"));
  try {
    return await use({ kind, location: join(folder, "provider.sqlite") });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withSchema<T>(url: string, use: (place: StorePlace) => Promise<T>): Promise<T> {
  const schema = `bench_${randomUUID().replaceAll("-", "")}`;
  const location = new URL(url);
  location.searchParams.set("options", `-c search_path=${schema}`);
  await runIn(url, (client) => client.query(`create schema ${schema}`));
  try {
    return await use({ kind: "PostgreSQL", location: location.href });
  } finally {
    await runIn(url, (client) => client.query(`drop schema ${schema} cascade`));
  }
}

/** Provides a separate connection. */
export async function runIn(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

export function openStore({ kind, location }: StorePlace): Promise<Store> {
  if (kind === "memory") return Promise.resolve(createMemoryStore());
  return kind === "PostgreSQL" ? openPostgresStore(location) : openSqliteStore(location);
}
