/**
 * The minimum work of a provider on PostgreSQL: one transaction for each request, with the same rows as the sandbox.
 * @module
 */
import { createHash, randomUUID } from "node:crypto";
import type { Hono } from "hono";
import pg from "pg";
import type { Scheme } from "../http/scheme.ts";
import { add, createFloorApp, USD, type WithdrawalRequest, withdrawalOf } from "../sandbox/floor.ts";

/** A server that accepts withdrawals and writes the same rows as the sandbox. */
export function createFloor(scheme: Scheme, url: string, connections: number): Hono {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  return createFloorApp(scheme, (account, withdrawalRequest) => withdraw(pool, account, withdrawalRequest));
}

/** Ten statements. Each waits for the previous one. */
async function withdraw(pool: pg.Pool, account: string, withdrawalRequest: WithdrawalRequest): Promise<string> {
  const { idempotencyKey, balanceAmount: amount } = withdrawalRequest;
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select id, status from accounts where id = $1 for no key update", [account]);
    const key = createHash("sha256").update(`${account} ${idempotencyKey}`).digest("hex");
    const known = await client.query("select body from idempotency_records where id = $1", [key]);
    if (known.rows.length > 0) throw new Error("a key was used twice");
    const balances = await client.query(
      "select id, asset, available, locked from balances where account_id = $1 and asset_name = 'USD'",
      [account],
    );
    const {
      id: balance,
      asset,
      available,
      locked,
    } = balances.rows[0] as Record<"id" | "asset" | "available" | "locked", string>;
    const [withdrawal, entry] = [withdrawalOf(withdrawalRequest), randomUUID()];
    const { id, createdAt } = withdrawal;
    const document = JSON.stringify(withdrawal);
    await client.query("update balances set available = $2, locked = $3 where id = $1", [
      balance,
      add(available, `-${amount}`),
      add(locked, amount),
    ]);
    await client.query("insert into entries (id, kind, created_at) values ($1, 'lock', $2)", [entry, createdAt]);
    await client.query(
      "insert into postings (entry_id, account_id, asset, bucket, amount) values ($1, $2, $3, 'available', $4), ($1, $2, $3, 'locked', $5)",
      [entry, account, asset ?? USD, `-${amount}`, amount],
    );
    await client.query(
      `insert into entities (kind, owner, id, group_name, time, document)
       values ('withdrawals', $1, $2, 'InternalTransfer', $3, $4), ('tasks', '', $5, null, $3, $4)`,
      [account, id, createdAt, document, randomUUID()],
    );
    await client.query(
      "insert into idempotency_records (id, operation_key, status, body, time) values ($1, $1, 201, $2, $3)",
      [key, document, createdAt],
    );
    await client.query("commit");
    return document;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}
