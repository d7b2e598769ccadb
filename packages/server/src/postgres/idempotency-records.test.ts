import { describe, expect, onTestFinished, test } from "vitest";
import { gate, withdrawal, withdrawalProvider } from "../testing/idempotent.ts";
import { postgresKinds } from "../testing/postgres-kinds.ts";
import { cuttable, emptySchema, poolFor, postgresUrl } from "../testing/servers.ts";
import { createPostgresIdempotencyRecords } from "./index.ts";

const HOUR = 3_600_000;
const reply = () => ({ status: 200, body: {} });

describe.each(Object.entries(postgresKinds))("%s", (_kind, makeSchema) => {
  test("stored responses survive a restart", async () => {
    const connect = makeSchema();
    const records = () => createPostgresIdempotencyRecords(connect());
    const first = await withdrawalProvider({ records: records() }, reply)(withdrawal("key"));
    const again = withdrawalProvider({ records: records() }, () => expect.unreachable());
    expect(await again(withdrawal("key"))).toEqual(first);
  });

  test("instances use the database's clock for leases, even if their clocks differ by hours", async () => {
    const connect = makeSchema();
    const { open: finish, passed } = gate();
    let runs = 0;
    const provider = (behind: number, waitTimeoutMs: number) =>
      withdrawalProvider(
        {
          records: createPostgresIdempotencyRecords(connect()),
          now: () => Date.now() - behind,
          leaseMs: 60_000,
          waitTimeoutMs,
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

  test("a released lease is released regardless of the instance's clock", async () => {
    const connect = makeSchema();
    let runs = 0;
    const provider = (behind: number) =>
      withdrawalProvider(
        { records: createPostgresIdempotencyRecords(connect()), now: () => Date.now() - behind, leaseMs: 10 * HOUR },
        () => ({ status: ++runs === 1 ? 500 : 200, body: {} }),
      );
    expect((await provider(-5 * HOUR)(withdrawal("key"))).status).toBe(500);
    expect((await provider(5 * HOUR)(withdrawal("key"))).status).toBe(200);
  });

  test("responds with 503 without side effects while the table is unavailable", async () => {
    const pool = makeSchema()();
    let runs = 0;
    const post = withdrawalProvider({ records: createPostgresIdempotencyRecords(pool) }, () => {
      runs++;
      return { status: 200, body: {} };
    });
    await post(withdrawal("before"));
    await pool.query("ALTER TABLE provider_connectivity_idempotency RENAME TO away");
    const failed = await Promise.all(["before", "one", "two"].map((key) => post(withdrawal(key))));
    for (const response of failed) expect(response).toMatchObject({ status: 503, retryAfter: "1" });
    await pool.query("ALTER TABLE away RENAME TO provider_connectivity_idempotency");
    expect(runs).toBe(1);
    const first = await Promise.all(["before", "one", "two"].map((key) => post(withdrawal(key))));
    expect(first.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(runs).toBe(3);
  });
});

describe.skipIf(postgresUrl === undefined)("a real PostgreSQL (PROVIDER_TEST_POSTGRES)", () => {
  test("a role without the right to create tables works if they exist", async () => {
    const schema = await emptySchema(postgresUrl!);
    const owner = poolFor(postgresUrl!, schema);
    await createPostgresIdempotencyRecords(owner).deleteExpired(0, 1);
    const role = `guest_${crypto.randomUUID().replaceAll("-", "")}`;
    await owner.query(`CREATE ROLE ${role}`);
    onTestFinished(async () => {
      await owner.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
    });
    await owner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
    await owner.query(`GRANT ALL ON provider_connectivity_idempotency TO ${role}`);
    const guest = poolFor(postgresUrl!, schema, 1);
    await guest.query(`SET ROLE ${role}`);
    await expect(guest.query("CREATE TABLE other (id integer)")).rejects.toThrow("permission denied");
    expect(await createPostgresIdempotencyRecords(guest).deleteExpired(0, 1)).toBe(0);
  });

  test("an outage gives 503 and runs nothing; service resumes afterwards", async () => {
    const { url, cut, mend } = await cuttable(postgresUrl!);
    const records = createPostgresIdempotencyRecords(poolFor(url, await emptySchema(postgresUrl!)));
    const keys: unknown[] = [];
    const post = withdrawalProvider({ records }, (_request, { operationKey }) => {
      keys.push(operationKey);
      return { status: 200, body: {} };
    });
    expect((await post(withdrawal("before"))).status).toBe(200);
    cut();
    expect(await post(withdrawal("during"))).toMatchObject({ status: 503, retryAfter: "1" });
    expect(keys).toHaveLength(1);
    mend();
    expect((await post(withdrawal("during"))).status).toBe(200);
    expect((await post(withdrawal("before"))).status).toBe(200);
    expect(keys).toHaveLength(2);
  });

  test("a database that was down at the start is used as soon as it is up", async () => {
    const { url, cut, mend } = await cuttable(postgresUrl!);
    cut();
    const records = createPostgresIdempotencyRecords(poolFor(url, await emptySchema(postgresUrl!)));
    const post = withdrawalProvider({ records }, reply);
    expect((await post(withdrawal("key"))).status).toBe(503);
    mend();
    expect((await post(withdrawal("key"))).status).toBe(200);
  });
});
