/** The floor on SQLite: prepared statements, and one durable commit for all waiting requests. @module */
import { createHash, randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { Hono } from "hono";
import type { Scheme } from "../http/scheme.ts";
import { add, createFloorApp, USD, type WithdrawalRequest, withdrawalOf } from "./floor.ts";

interface Waiting {
  readonly run: () => string;
  readonly resolve: (body: string) => void;
  readonly reject: (error: unknown) => void;
}

/** @param file a seeded database of the sandbox */
export function createSqliteFloor(scheme: Scheme, file: string): Hono {
  const database = new DatabaseSync(file);
  for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -65536"])
    database.exec(`pragma ${pragma}`);
  const withdraw = prepareWithdraw(database);
  let waiting: Waiting[] = [];
  const commitAll = (): void => {
    const batch = waiting;
    waiting = [];
    try {
      database.exec("begin immediate");
      const bodies = batch.map(({ run }) => run());
      database.exec("commit");
      for (const [index, { resolve }] of batch.entries()) resolve(bodies[index]!);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  return createFloorApp(scheme, (account, withdrawalRequest) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    if (waiting.push({ run: () => withdraw(account, withdrawalRequest), resolve, reject }) === 1)
      setImmediate(commitAll);
    return promise;
  });
}

function prepareWithdraw(database: DatabaseSync): (account: string, withdrawalRequest: WithdrawalRequest) => string {
  const findAccount = database.prepare("select id, status from accounts where id = ?");
  const findRecord = database.prepare("select body from idempotency_records where id = ?");
  const findBalance = database.prepare(
    "select id, asset, available, locked from balances where account_id = ? and asset_name = 'USD'",
  );
  const saveBalance = database.prepare("update balances set available = ?, locked = ? where id = ?");
  const insertEntry = database.prepare("insert into entries (id, kind, created_at) values (?, 'lock', ?)");
  const insertPostings = database.prepare(
    "insert into postings (entry_id, account_id, asset, bucket, amount) values (?, ?, ?, 'available', ?), (?, ?, ?, 'locked', ?)",
  );
  const insertEntities = database.prepare(
    `insert into entities (kind, owner, id, group_name, time, document)
     values ('withdrawals', ?, ?, 'InternalTransfer', ?, ?), ('tasks', '', ?, null, ?, ?)`,
  );
  const insertRecord = database.prepare(
    "insert into idempotency_records (id, operation_key, status, body, time) values (?, ?, 201, ?, ?)",
  );
  return (account, withdrawalRequest) => {
    const { idempotencyKey, balanceAmount: amount } = withdrawalRequest;
    const key = createHash("sha256").update(`${account} ${idempotencyKey}`).digest("hex");
    if (findAccount.get(account) === undefined || findRecord.get(key) !== undefined)
      throw new Error("an account is missing, or a key was used twice");
    const balance = findBalance.get(account) as Record<"id" | "asset" | "available" | "locked", string>;
    const [withdrawal, entry] = [withdrawalOf(withdrawalRequest), randomUUID()];
    const { id, createdAt } = withdrawal;
    const document = JSON.stringify(withdrawal);
    saveBalance.run(add(balance.available, `-${amount}`), add(balance.locked, amount), balance.id);
    insertEntry.run(entry, createdAt);
    const asset = balance.asset ?? USD;
    insertPostings.run(entry, account, asset, `-${amount}`, entry, account, asset, amount);
    insertEntities.run(account, id, createdAt, document, randomUUID(), createdAt, document);
    insertRecord.run(key, key, document, createdAt);
    return document;
  };
}
