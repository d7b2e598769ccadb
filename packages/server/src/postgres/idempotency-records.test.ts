import { describe, expect, test } from "vitest";
import { gate, withdrawal, withdrawalProvider } from "../testing/idempotent.ts";
import { cuttable, poolFor, postgresKinds, postgresUrl } from "../testing/servers.ts";
import { createPostgresIdempotencyRecords, type PostgresPool } from "./index.ts";

const HOUR = 3_600_000;
const reply = () => ({ status: 200, body: {} });

describe.each(Object.entries(postgresKinds))("%s", (_kind, makeSchema) => {
  test("what was answered is known after a restart", async () => {
    const connect = makeSchema();
    const records = () => createPostgresIdempotencyRecords(connect());
    const answered = await withdrawalProvider({ records: records() }, reply)(withdrawal("key"));
    const again = withdrawalProvider({ records: records() }, () => expect.unreachable());
    expect(await again(withdrawal("key"))).toEqual(answered);
  });

  test("instances agree about a lease by the database's clock, hours apart as they may be", async () => {
    const connect = makeSchema();
    const { open: finish, passed } = gate();
    let runs = 0;
    const provider = (behind: number, waitTime: number) =>
      withdrawalProvider(
        {
          records: createPostgresIdempotencyRecords(connect()),
          now: () => Date.now() - behind,
          leaseTime: 60_000,
          waitTime,
        },
        async () => {
          runs++;
          await passed;
          return { status: 200, body: {} };
        },
      );
    const first = provider(5 * HOUR, 60_000)(withdrawal("key"));
    await expect.poll(() => runs).toBe(1);
    expect((await provider(-5 * HOUR, 1_500)(withdrawal("key"))).status).toBe(503);
    finish();
    expect(await provider(-5 * HOUR, 60_000)(withdrawal("key"))).toEqual(await first);
    expect(runs).toBe(1);
  });

  test("a lease that was given up is given up whatever the instance's clock says", async () => {
    const connect = makeSchema();
    let runs = 0;
    const provider = (behind: number) =>
      withdrawalProvider(
        { records: createPostgresIdempotencyRecords(connect()), now: () => Date.now() - behind, leaseTime: 10 * HOUR },
        () => ({ status: ++runs === 1 ? 500 : 200, body: {} }),
      );
    expect((await provider(-5 * HOUR)(withdrawal("key"))).status).toBe(500);
    expect((await provider(5 * HOUR)(withdrawal("key"))).status).toBe(200);
  });

  test("a table that is away gives 503 with nothing half done, until it is back", async () => {
    const pool = makeSchema()();
    let runs = 0;
    const post = withdrawalProvider({ records: createPostgresIdempotencyRecords(pool) }, () => {
      runs++;
      return { status: 200, body: {} };
    });
    await post(withdrawal("before"));
    await pool.query("ALTER TABLE provider_connectivity_idempotency RENAME TO away");
    const failed = await Promise.all(["before", "one", "two"].map((key) => post(withdrawal(key))));
    for (const answer of failed) expect(answer).toMatchObject({ status: 503, retryAfter: "1" });
    await pool.query("ALTER TABLE away RENAME TO provider_connectivity_idempotency");
    expect(runs).toBe(1);
    const answered = await Promise.all(["before", "one", "two"].map((key) => post(withdrawal(key))));
    expect(answered.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(runs).toBe(3);
  });
});

test.skipIf(postgresUrl === undefined)(
  "a role that may not create tables is fine once they are there (PROVIDER_TEST_POSTGRES)",
  async () => {
    const connect = postgresKinds["PostgreSQL"]!();
    const pool = connect();
    await createPostgresIdempotencyRecords(pool).forgetExpired(0, 1);
    const role = `guest_${crypto.randomUUID().replaceAll("-", "")}`;
    const { rows } = await pool.query("SELECT current_schema() AS schema");
    const { schema } = rows[0] as { schema: string };
    await pool.query(`CREATE ROLE ${role}`);
    await pool.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
    await pool.query(`GRANT ALL ON provider_connectivity_idempotency TO ${role}`);
    const guests = poolFor(postgresUrl!, schema, 1);
    try {
      await guests.query(`SET ROLE ${role}`);
      await expect(guests.query("CREATE TABLE other (id integer)")).rejects.toThrow("permission denied");
      expect(await createPostgresIdempotencyRecords(guests).forgetExpired(0, 1)).toBe(0);
    } finally {
      await guests.end();
      await pool.query(`DROP OWNED BY ${role}`);
      await pool.query(`DROP ROLE ${role}`);
    }
  },
);

test.skipIf(postgresUrl === undefined)(
  "a server that goes away gives 503 and runs nothing; service resumes when it is back (PROVIDER_TEST_POSTGRES)",
  async () => {
    const connect = postgresKinds["PostgreSQL"]!();
    const { rows } = await connect().query("SELECT current_schema() AS schema");
    const { url, cut, mend } = await cuttable(postgresUrl!);
    const pool: PostgresPool & { end(): Promise<void> } = poolFor(url, (rows[0] as { schema: string }).schema);
    const keys: unknown[] = [];
    const post = withdrawalProvider(
      { records: createPostgresIdempotencyRecords(pool) },
      (_request, { operationKey }) => {
        keys.push(operationKey);
        return { status: 200, body: {} };
      },
    );
    expect((await post(withdrawal("before"))).status).toBe(200);
    cut();
    expect(await post(withdrawal("during"))).toMatchObject({ status: 503, retryAfter: "1" });
    expect(keys).toHaveLength(1);
    mend();
    expect((await post(withdrawal("during"))).status).toBe(200);
    expect((await post(withdrawal("before"))).status).toBe(200);
    expect(keys).toHaveLength(2);
    await pool.end();
  },
);
