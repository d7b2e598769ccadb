import { describe, expect, test } from "vitest";
import { postgresKinds } from "../testing/postgres-kinds.ts";
import { createPostgresNonceStore, type PostgresPool } from "./index.ts";

const count = async (pool: PostgresPool): Promise<unknown> => {
  const { rows } = await pool.query("SELECT count(*)::integer AS count FROM provider_connectivity_nonces");
  return rows[0];
};

describe.each(Object.entries(postgresKinds))("%s", (_kind, makeSchema) => {
  test("every instance refuses a nonce that one of them has seen, also after a restart", async () => {
    const connect = makeSchema();
    expect(await createPostgresNonceStore(connect()).remember("a", "1", Date.now() + 1000)).toBe(true);
    const other = createPostgresNonceStore(connect());
    expect(other).not.toHaveProperty("completeForMs");
    expect(await other.remember("a", "1", Date.now() + 1000)).toBe(false);
  });

  test("an instance whose clock is ahead keeps nonces that another still accepts", async () => {
    const connect = makeSchema();
    const behind = createPostgresNonceStore(connect(), { now: () => 0 });
    await behind.remember("a", "recorded", 35_000);
    const ahead = createPostgresNonceStore(connect(), { now: () => 90_000, sweepEvery: 1 });
    for (const nonce of ["1", "2", "3"]) await ahead.remember("a", nonce, 125_000);
    expect(await behind.remember("a", "recorded", 35_000)).toBe(false);
  });

  test("deletes expired nonces in batches, faster than new ones arrive", async () => {
    const connect = makeSchema();
    const pool = connect();
    let now = 0;
    const store = createPostgresNonceStore(pool, { now: () => now, sweepEvery: 10, clockDifferenceMs: 0 });
    for (let nonce = 0; nonce < 100; nonce++) await store.remember("a", `old ${nonce}`, 1);
    expect(await count(pool)).toEqual({ count: 100 });
    now = 1000;
    for (let nonce = 0; nonce < 50; nonce++) await store.remember("a", `new ${nonce}`, now + 1000);
    await expect.poll(() => count(pool)).toEqual({ count: 50 });
  });

  test("instances that start at the same time all work", async () => {
    for (let round = 0; round < 5; round++) {
      const connect = makeSchema();
      const stores = Array.from({ length: 4 }, () => createPostgresNonceStore(connect()));
      const accepted = await Promise.all(stores.map(async (store) => store.remember("a", "1", Date.now() + 1000)));
      expect(accepted.filter(Boolean)).toHaveLength(1);
    }
  });
});
