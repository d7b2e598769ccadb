/**
 * The least that a provider on PostgreSQL does: one transaction for each request, statement by statement, with the same
 * rows.
 * @module
 */
import { createHash, randomUUID } from "node:crypto";
import { createVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import pg from "pg";
import { HEADERS } from "../http/fixture.ts";
import type { Scheme } from "../http/scheme.ts";

const USD = "currency:USD";

interface Wanted {
  readonly idempotencyKey: string;
  readonly balanceAmount: string;
  readonly destination: { readonly accountId: string };
}

/** A server that accepts withdrawals and writes the same rows as the sandbox. */
export function createFloor({ configuration, verifyingKey }: Scheme, url: string, connections: number): Hono {
  const verifier = createVerifier(configuration, verifyingKey);
  const nonces = new Set<string>();
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const app = new Hono();
  app.post("/accounts/:account/transfers/withdrawals/subaccount", async (context) => {
    const { req } = context;
    const text = await req.text();
    const nonce = req.header(HEADERS.nonce) ?? "";
    const message = {
      timestamp: req.header(HEADERS.timestamp) ?? "",
      nonce,
      method: req.method,
      endpoint: req.url.slice(req.url.indexOf("/", 8)),
      body: text,
    };
    if (verifier.verify(message, req.header(HEADERS.signature) ?? "") !== true || nonces.has(nonce))
      return context.body("", 400);
    nonces.add(nonce);
    const body = await withdraw(pool, req.param("account"), JSON.parse(text) as Wanted);
    return context.body(body, 201, { "Content-Type": "application/json", "X-Request-Id": randomUUID() });
  });
  return app;
}

/** Ten statements. Each waits for the previous one. */
async function withdraw(pool: pg.Pool, account: string, wanted: Wanted): Promise<string> {
  const { idempotencyKey, balanceAmount: amount, destination } = wanted;
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
    const createdAt = new Date().toISOString();
    const [id, entry] = [randomUUID(), randomUUID()];
    const record = {
      id,
      balanceAsset: { nationalCurrencyCode: "USD" },
      balanceAmount: amount,
      destination,
      status: "pending",
      createdAt,
      events: [{ status: "pending", message: "The withdrawal was accepted.", createdAt }],
    };
    const document = JSON.stringify(record);
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

/** Two decimal places are enough for these amounts. */
function add(one: string, other: string): string {
  return String((Math.round(Number(one) * 100) + Math.round(Number(other) * 100)) / 100);
}
