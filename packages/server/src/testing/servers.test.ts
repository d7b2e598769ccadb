import { expect, test } from "vitest";
import { poolFor, postgresUrl, redisForTest, redisUrl } from "./servers.ts";

test("PostgreSQL is available and durable", async ({ skip }) => {
  skip(postgresUrl === undefined, "PROVIDER_TEST_POSTGRES is not set: no test has used a real PostgreSQL.");
  const pool = poolFor(postgresUrl!);
  const settings =
    "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')";
  const { rows } = await pool.query<{ setting: string }>(settings);
  expect(rows.map(({ setting }) => setting)).toEqual(["on", "on", "on"]);
});

test("Redis is available", async ({ skip }) => {
  skip(redisUrl === undefined, "PROVIDER_TEST_REDIS is not set: no test has used a real Redis.");
  const { send } = await redisForTest();
  expect(await send(["PING"])).toBe("PONG");
});
