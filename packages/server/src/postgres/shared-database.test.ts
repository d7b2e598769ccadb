import { Pool } from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { withdrawal, withdrawalProvider } from "../testing/idempotent.ts";
import { emptySchema, poolFor, postgresUrl } from "../testing/servers.ts";
import { createPostgresIdempotencyRecords, createPostgresNonceStore, type PostgresPool } from "./index.ts";

/** The stores share their database with other instances, pools and poolers. */

const pgbouncerUrl = process.env["PROVIDER_TEST_PGBOUNCER"];
const reply = () => ({ status: 200, body: {} });

/** A separate database behind PgBouncer, which does not pass on the search path. */
async function databaseBehindPgBouncer(): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  const owner = poolFor(postgresUrl!, "public", 1);
  await owner.query(`CREATE DATABASE ${name}`);
  onTestFinished(async () => void (await owner.query(`DROP DATABASE ${name} WITH (FORCE)`)));
  const url = new URL(pgbouncerUrl!);
  url.pathname = `/${name}`;
  return url.href;
}

function bouncedPool(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 5 });
  pool.on("error", () => undefined);
  onTestFinished(() => pool.end());
  return pool;
}

test.skipIf(pgbouncerUrl === undefined)(
  "two instances share their tables through PgBouncer in transaction mode",
  async () => {
    const url = await databaseBehindPgBouncer();
    let runs = 0;
    const instances = [bouncedPool(url), bouncedPool(url)].map((pool) => ({
      nonces: createPostgresNonceStore(pool),
      post: withdrawalProvider({ records: createPostgresIdempotencyRecords(pool) }, () => (runs++, reply())),
    }));
    const keys = Array.from({ length: 40 }, (_, at) => `key ${at % 10}`);
    const seen = await Promise.all(keys.map(async (key, at) => instances[at % 2]!.post(withdrawal(key))));
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200]));
    expect(runs).toBe(10);
    const accepted = await Promise.all(
      keys.map(async (key, at) => instances[at % 2]!.nonces.remember("a", key, Date.now() + 1)),
    );
    expect(accepted.filter(Boolean)).toHaveLength(10);
  },
);

/** A call that fails this many times with a code, and then succeeds. */
function failing(code: string, times: number): PostgresPool & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    async query(text) {
      sent.push(text);
      if (text.startsWith("INSERT") && times-- > 0) throw Object.assign(new Error("given up"), { code });
      return { rows: text.startsWith("INSERT") ? [{}] : [] };
    },
  };
}

describe("a statement that the database aborts", () => {
  test.each(["40001", "40P01"])("runs again after %s", async (code) => {
    const pool = failing(code, 4);
    expect(await createPostgresNonceStore(pool).remember("a", "1", Date.now())).toBe(true);
    expect(pool.sent.filter((text) => text.startsWith("INSERT"))).toHaveLength(5);
  });

  test("fails after five attempts", async () => {
    const pool = failing("40001", 5);
    await expect(createPostgresNonceStore(pool).remember("a", "1", Date.now())).rejects.toThrow("given up");
  });

  test("does not run again after another error, which may follow its commit", async () => {
    const pool = failing("57P01", 1);
    await expect(createPostgresNonceStore(pool).remember("a", "1", Date.now())).rejects.toThrow("given up");
    expect(pool.sent.filter((text) => text.startsWith("INSERT"))).toHaveLength(1);
  });
});

describe.skipIf(postgresUrl === undefined)("a real PostgreSQL (PROVIDER_TEST_POSTGRES)", () => {
  test("a withdrawal costs two statements, without names and without state of the session", async () => {
    const pool = poolFor(postgresUrl!, await emptySchema(postgresUrl!));
    const sent: unknown[][] = [];
    const watched: PostgresPool = { query: (...given) => (sent.push(given), pool.query(...given)) };
    const post = withdrawalProvider({ records: createPostgresIdempotencyRecords(watched) }, reply);
    await post(withdrawal("first"));
    sent.length = 0;
    await post(withdrawal("second"));
    expect(sent.map(([text]) => String(text).trim().split(/\s/, 1)[0])).toEqual(["INSERT", "UPDATE"]);
    expect(
      sent.filter(([text]) => typeof text !== "string" || /\b(set|listen|prepare|declare)\s+session/i.test(text)),
    ).toEqual([]);
  });

  test("a database with serializable transactions refuses no request and runs none twice", async () => {
    const schema = await emptySchema(postgresUrl!);
    const connect = () => {
      const options = `-c search_path=${schema} -c default_transaction_isolation=serializable`;
      const pool = new Pool({ connectionString: postgresUrl!, options });
      onTestFinished(() => pool.end());
      return pool;
    };
    let runs = 0;
    const instances = [connect(), connect()].map((pool) =>
      withdrawalProvider({ records: createPostgresIdempotencyRecords(pool) }, () => (runs++, reply())),
    );
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, at) => instances[at % 2]!(withdrawal(`key ${at % 8}`))),
    );
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200]));
    expect(runs).toBe(8);
  });

  test("responds with 503 within the time limit if no connection is free", async () => {
    const pool = poolFor(postgresUrl!, await emptySchema(postgresUrl!), 1);
    const records = createPostgresIdempotencyRecords(pool);
    const post = withdrawalProvider({ records, waitTimeoutMs: 200 }, reply);
    await post(withdrawal("before"));
    const taken = await pool.connect();
    const began = performance.now();
    const seen = await Promise.all(Array.from({ length: 20 }, (_, at) => post(withdrawal(`key ${at}`))));
    const tookMs = performance.now() - began;
    taken.release();
    for (const each of seen) expect(each).toMatchObject({ status: 503, retryAfter: "1" });
    expect(tookMs).toBeLessThan(3_000);
    // Late claims release their keys.
    for (const key of ["key 0", "key 19"])
      await expect.poll(async () => (await post(withdrawal(key))).status, { timeout: 5_000 }).toBe(200);
  });
});
