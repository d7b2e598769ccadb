/**
 * The real PostgreSQL and Redis that tests may use: PROVIDER_TEST_POSTGRES and PROVIDER_TEST_REDIS are their URLs. If one is
 * missing, its tests are skipped, unless PROVIDER_REQUIRE_SERVERS is 1. `.ci/servers` starts both. Tests only. @module
 */
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { Pool } from "pg";
import { createClient } from "redis";
import { onTestFinished } from "vitest";
import type { SendToRedis } from "../redis/index.ts";

export const postgresUrl = urlIn("PROVIDER_TEST_POSTGRES");
export const redisUrl = urlIn("PROVIDER_TEST_REDIS");

function urlIn(variable: string): string | undefined {
  const url = process.env[variable];
  if (url === undefined && process.env["PROVIDER_REQUIRE_SERVERS"] === "1") {
    throw new Error(`${variable} is not set, but PROVIDER_REQUIRE_SERVERS requires tests with its server.`);
  }
  return url;
}

/** Creates a schema that is dropped after the test. */
export async function emptySchema(url: string): Promise<string> {
  const schema = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  const pool = poolFor(url);
  onTestFinished(async () => {
    await pool.query(`DROP SCHEMA ${schema} CASCADE`);
  });
  await pool.query(`CREATE SCHEMA ${schema}`);
  return schema;
}

/**
 * A pool with the recommended options: it survives lost connections and has a short connection timeout. It is closed after the
 * test.
 */
export function poolFor(url: string, schema = "public", connections = 10): Pool {
  const pool = new Pool({
    connectionString: url,
    options: `-c search_path=${schema}`,
    max: connections,
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", () => undefined);
  onTestFinished(() => pool.end());
  return pool;
}

/** Connects to the real Redis, with a unique key prefix for the test. */
export async function redisForTest(url = redisUrl): Promise<{ send: SendToRedis; prefix: string }> {
  const client = createClient({ ...(url === undefined ? {} : { url }), disableOfflineQueue: true });
  client.on("error", () => undefined);
  await client.connect();
  onTestFinished(() => client.destroy());
  return { send: (command) => client.sendCommand(command), prefix: `test:${crypto.randomUUID()}:` };
}

/** A proxy between a test and a server, to simulate outages. */
export async function cuttable(url: string): Promise<{ url: string; cut: () => void; mend: () => void }> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isCut = false;
  const proxy = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => (sockets.delete(socket), other.destroy()));
      socket.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => (cut(), void proxy.close()));
  const through = new URL(url);
  through.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return { url: through.href, cut, mend: () => void (isCut = false) };
}
