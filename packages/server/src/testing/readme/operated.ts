import {
  createAccessLog,
  createIdempotencyStore,
  createOperationsApp,
  type ProviderOptions,
} from "@provider-connectivity/server";
import { createAddressFilter, createMetrics, platformAddresses } from "@provider-connectivity/server/node";
import { createPostgresIdempotencyRecords } from "@provider-connectivity/server/postgres";
import { createRedisNonceStore } from "@provider-connectivity/server/redis";
import type { Pool } from "pg";
import type { Logger } from "pino";
import type { RedisClientType } from "redis";

/** Options of a provider that runs in several instances, and the app for operators. */
export async function operated(pool: Pool, redis: RedisClientType, logger: Logger) {
  const metrics = await createMetrics({ processMetrics: true });
  const options = {
    nonces: createRedisNonceStore((command) => redis.sendCommand(command)),
    idempotency: createIdempotencyStore({ records: createPostgresIdempotencyRecords(pool) }),
    logger,
    observers: [metrics.observer, createAccessLog(logger)],
    addresses: createAddressFilter({ allowed: platformAddresses.europe, behindProxies: 1 }),
    cors: { origins: ["https://console.example"] },
  } satisfies Partial<ProviderOptions>;
  const checks = { postgres: () => pool.query("SELECT 1"), redis: () => redis.ping() };
  return { options, operations: createOperationsApp({ checks, metrics, logger }) };
}
