import { expect, onTestFinished, test } from "vitest";
import { openPostgresStore, type PostgresStoreOptions } from "./adapters/postgres/open-postgres-store.ts";
import { canStartCluster, startCluster } from "./testing/cluster.ts";
import { createSignedClient, idsIn } from "./testing/signed-calls.ts";
import { switchable } from "./testing/switchable.ts";
import { testSources } from "./testing/test-runtime.ts";
import { watchedPool } from "./testing/watched-pool.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "./testing/withdrawal-requests.ts";

/** Reads from a real replica, whose replay is paused. */

const internal = withdrawalKinds.find(({ method }) => method === "InternalTransfer")!;
const path = withdrawalsOf(alderMain.id);

/** Two instances that read from the replica, and the statements that each sends there. */
async function start(options: PostgresStoreOptions = {}) {
  const cluster = await startCluster();
  const address = await switchable(cluster.replica);
  const runtime = testSources();
  const instance = async () => {
    const replica = watchedPool(address.url);
    const store = await openPostgresStore(cluster.primary, { connections: 4, replica, ...options });
    onTestFinished(() => store.close());
    return { replica, ...(await createSignedClient(store, { runtime })) };
  };
  const [one, other] = [await instance(), await instance()];
  const withdraw = async (idempotencyKey: string) => {
    const { status, body } = await one.post(withdrawalsOf(alderMain.id, internal), {
      ...internal.request,
      idempotencyKey,
    });
    expect(status).toBe(201);
    return String(body["id"]);
  };
  const seen = async ({ get }: typeof one) => {
    const { status, body } = await get(`${path}?limit=200`);
    expect(status).toBe(200);
    return idsIn(body["withdrawals"]).toSorted();
  };
  const fromReplica = ({ replica }: typeof one) =>
    replica.sent.filter(({ text }) => text.includes('from "entities"')).length;
  const replay = (what: "pause" | "resume") => cluster.query(cluster.replica, `select pg_wal_replay_${what}()`);
  return { cluster, address, one, other, withdraw, seen, fromReplica, replay };
}

test.skipIf(!canStartCluster)(
  "a customer reads its own writes from the replica immediately, on any instance",
  { timeout: 120_000 },
  async () => {
    const { one, other, withdraw, seen, fromReplica } = await start({ replicaWaitMs: 2_000 });
    const made: string[] = [];
    for (let round = 0; round < 30; round++) {
      made.push(await withdraw(`key ${round}`));
      const [here, there] = await Promise.all([seen(one), seen(other)]);
      expect(here).toEqual(made.toSorted());
      expect(there).toEqual(made.toSorted());
    }
    for (const instance of [one, other]) expect(fromReplica(instance)).toBeGreaterThanOrEqual(30);
  },
);

test.skipIf(!canStartCluster)(
  "while the replica is paused, the primary serves new data, and the replica serves again afterwards",
  { timeout: 120_000 },
  async () => {
    const { other, withdraw, seen, fromReplica, replay } = await start();
    const made = [await withdraw("before")];
    await replay("pause");
    made.push(await withdraw("meanwhile"));
    expect(await seen(other)).toEqual(made.toSorted());
    const began = performance.now();
    for (let round = 0; round < 10; round++) expect(await seen(other)).toEqual(made.toSorted());
    // After a late replica, reads go straight to the primary.
    expect(performance.now() - began).toBeLessThan(1_500);
    await replay("resume");
    const before = fromReplica(other);
    await expect
      .poll(
        async () => {
          expect(await seen(other)).toEqual(made.toSorted());
          return fromReplica(other);
        },
        { timeout: 10_000, interval: 200 },
      )
      .toBeGreaterThan(before);
  },
);

test.skipIf(!canStartCluster)(
  "while the replica is unavailable or promoted, the primary serves all reads",
  { timeout: 120_000 },
  async () => {
    const { cluster, address, one, other, withdraw, seen } = await start();
    const made = [await withdraw("before")];
    expect(await seen(other)).toEqual(made);
    await cluster.query(cluster.primary, "alter system reset synchronous_standby_names");
    await cluster.query(cluster.primary, "select pg_reload_conf()");
    address.leadTo(undefined);
    made.push(await withdraw("away"));
    for (const instance of [one, other]) expect(await seen(instance)).toEqual(made.toSorted());
    await cluster.promote();
    address.leadTo(cluster.replica);
    made.push(await withdraw("promoted"));
    for (const instance of [one, other]) expect(await seen(instance)).toEqual(made.toSorted());
  },
);
