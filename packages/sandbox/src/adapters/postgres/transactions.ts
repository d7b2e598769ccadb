/** Transactions in PostgreSQL, which exclude each other over all instances as far as their locks ask for it. @module */
import type { Kysely } from "kysely";
import {
  createSharedTransactions,
  type SharedTransactions,
  type TransactionCommands,
} from "../sql/shared-transactions.ts";
import type { Tables } from "../sql/tables.ts";
import { toConnection, type Transact } from "../sql/transaction.ts";

/** Times in milliseconds, and the size of the pool. */
export interface TransactionSettings {
  readonly connections: number;
  readonly lockTimeoutMs: number;
  readonly statementTimeoutMs: number;
}

/** Excludes every other transaction of the schema. The number identifies this package. */
export const EXCLUSIVE_LOCK = "select pg_advisory_xact_lock(730821765, hashtext(current_schema()))";
/** Excludes only transactions that hold the exclusive lock. */
const SHARED_LOCK = "select pg_advisory_xact_lock_shared(730821765, hashtext(current_schema()))";

/**
 * Creates the transactions of a store. One without declared locks excludes all others. One with locks takes the shared
 * lock, and then its own locks in sorted order, so that no two wait for each other.
 *
 * The locks are advisory: they end with the transaction or its connection, and do not keep vacuum waiting. Every statement
 * after them sees what was committed before, as long as the isolation is `read committed`. The server ends a transaction
 * whose instance is stuck.
 *
 * In one instance, transactions with the same locks share a commit. At most half of the connections write with locks at
 * the same time, so that reads always find one.
 */
export function createPostgresTransactions(
  db: Kysely<Tables>,
  settings: TransactionSettings,
): { readonly transact: Transact; readonly idle: () => Promise<void> } {
  const connect: TransactionCommands["connect"] = (use) =>
    db.connection().execute((connected) => use(toConnection(connected, true)));
  const limit = createLimit(Math.max(1, Math.floor(settings.connections / 2)));
  const exclusive = createSharedTransactions(commandsFor([EXCLUSIVE_LOCK], connect, settings));
  const queues = new Map<string, { readonly transactions: SharedTransactions; waiting: number }>();

  const transactWith = async <T>(locks: readonly string[], ...[work]: Parameters<typeof exclusive.transact<T>>) => {
    const sorted = [...new Set(locks)].toSorted();
    const key = JSON.stringify(sorted);
    const statements = [SHARED_LOCK, ...sorted.map(lockStatement)];
    const connectLimited: typeof connect = (use) => limit(() => connect(use));
    const queue = queues.get(key) ?? {
      transactions: createSharedTransactions(commandsFor(statements, connectLimited, settings)),
      waiting: 0,
    };
    queues.set(key, queue);
    queue.waiting++;
    try {
      return await queue.transactions.transact(work);
    } finally {
      if (--queue.waiting === 0) queues.delete(key);
    }
  };
  return {
    transact: (work, { locks } = {}) => (locks === undefined ? exclusive.transact(work) : transactWith(locks, work)),
    async idle() {
      await Promise.all(
        [exclusive, ...[...queues.values()].map(({ transactions }) => transactions)].map(({ idle }) => idle()),
      );
    },
  };
}

/** The key in hexadecimal needs no escaping. */
function lockStatement(key: string): string {
  const hex = Buffer.from(key).toString("hex");
  return `select pg_advisory_xact_lock(hashtextextended(current_schema() || ' ${hex}', 0))`;
}

function commandsFor(
  locks: readonly string[],
  connect: TransactionCommands["connect"],
  { lockTimeoutMs, statementTimeoutMs }: TransactionSettings,
): TransactionCommands {
  const begin = `
    begin isolation level read committed;
    set local lock_timeout = ${Math.round(lockTimeoutMs)};
    ${locks.join(";\n    ")};
    set local statement_timeout = ${Math.round(statementTimeoutMs)};
    set local idle_in_transaction_session_timeout = ${Math.round(statementTimeoutMs)}`;
  return {
    connect,
    begin: ({ command }) => command(begin),
    commit: ({ command }) => command("commit"),
    rollback: ({ command }) => command("rollback"),
  };
}

/** Runs at most so many at the same time; the others wait in order. */
function createLimit(size: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
