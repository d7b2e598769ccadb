import { createRedisNonceStore } from "@provider-connectivity/server/redis";
import { createClient } from "redis";
import type { OpenedNonces } from "./open-stores.ts";

/**
 * Opens nonces in Redis, for any number of instances. The client reconnects by itself.
 *
 * @throws Error without the URL if Redis cannot be reached now
 */
export async function noncesInRedis(url: string): Promise<OpenedNonces> {
  // Without the offline queue, a command fails at once while Redis is unavailable, and the request gets a 503.
  const client = createClient({ url, disableOfflineQueue: true });
  // The request that needs Redis reports the failure.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    client.destroy();
    throw new Error(`Redis cannot be reached: ${(cause as Error).message}`, { cause });
  }
  return {
    nonces: createRedisNonceStore((command) => client.sendCommand(command)),
    check: () => client.ping(),
    close: async () => client.destroy(),
  };
}
