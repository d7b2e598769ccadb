/**
 * A provider as a program, for tests that kill it: `node killable-provider.ts <records> <ledger>`. It prints its port, and then
 * one character for each handler that begins.
 *
 * Its records are a SQLite file or, with a `postgres:` URL, in PostgreSQL. Its ledger is a separate SQLite file, unique by
 * operation key, which also counts how often a handler began. @module
 */
import { flushCompileCache } from "node:module";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { Pool } from "pg";
import { createIdempotencyStore } from "../index.ts";
import { serve } from "../node/index.ts";
import { createPostgresIdempotencyRecords } from "../postgres/index.ts";
import { createSqliteIdempotencyRecords } from "../sqlite/index.ts";
import { providerOfAll } from "./offering.ts";

const LEASE_TIME = 150;
const [recordsPlace = "", ledgerPath = ""] = process.argv.slice(2);
const ledger = new DatabaseSync(ledgerPath);
ledger.exec(`
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS begun (operation_key TEXT);
  CREATE TABLE IF NOT EXISTS booked (id INTEGER PRIMARY KEY, operation_key TEXT UNIQUE, request TEXT);
`);
const begin = ledger.prepare("INSERT INTO begun VALUES (?)");
const book = ledger.prepare("INSERT INTO booked (operation_key, request) VALUES (?, ?) ON CONFLICT DO NOTHING");
const find = ledger.prepare("SELECT id FROM booked WHERE operation_key = ?");

const records = recordsPlace.startsWith("postgres:")
  ? createPostgresIdempotencyRecords(new Pool({ connectionString: recordsPlace }))
  : createSqliteIdempotencyRecords(new DatabaseSync(recordsPlace));
const idempotency = createIdempotencyStore({ records, leaseMs: LEASE_TIME });
const app = providerOfAll(
  async ({ body }, { operationKey = "" }) => {
    begin.run(operationKey);
    process.stdout.write("+");
    await setTimeout(15 * Math.random());
    book.run(operationKey, (body as { idempotencyKey: string }).idempotencyKey);
    await setTimeout(15 * Math.random());
    return { status: 201, body: find.get(operationKey) };
  },
  { idempotency },
);

const { port } = await serve(app, { port: 0 });
process.stdout.write(`${port}\n`);
// A killed process does not write its compile cache and would compile everything at each start.
flushCompileCache();
