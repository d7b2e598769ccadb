import { createRedisNonceStore } from "@provider-connectivity/server/redis";
import { createClient } from "redis";
import type { OpenedNonces } from "./open-stores.ts";

/**
 * Opens a nonce store in Redis, for any number of instances. The client reconnects automatically.
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
  return {
    nonces: createRedisNonceStore((command) => client.sendCommand(command)),
    check: () => client.ping(),
    close: async () => client.destroy(),
  };
}
