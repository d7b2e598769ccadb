import { createRedisNonceStore, createRedisRateLimits, type SendToRedis } from "@provider-connectivity/server/redis";
import { createClient } from "redis";
import type { OpenedNonces } from "./open-stores.ts";

/**
 * Opens stores of nonces and rate limits in Redis, for any number of instances. The client reconnects automatically.
 *
 * @throws Error without the URL if Redis is unreachable
 */
export async function noncesInRedis(url: string): Promise<OpenedNonces> {
  // Without the offline queue, a command fails at once while Redis is unavailable, and the request gets a 503.
  const client = createClient({ url, disableOfflineQueue: true });
  // Ignore the error: each request reports that Redis is unavailable.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    client.destroy();
    throw new Error(`Redis is unreachable: ${(cause as Error).message}`, { cause });
  }
  const send: SendToRedis = (command) => client.sendCommand(command);
  return {
    nonces: createRedisNonceStore(send),
    rateLimitStore: createRedisRateLimits(send),
    check: () => client.ping(),
    close: async () => client.destroy(),
  };
}
