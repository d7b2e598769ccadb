import { createRedisNonceStore } from "@provider-connectivity/server/redis";
import { createClient } from "redis";
import type { OpenedNonces } from "./open-nonces.ts";

/**
 * Nonces in Redis: for any number of instances. It connects again by itself.
 *
 * @throws Error in words, without the URL, when it cannot be reached at first
 */
export async function noncesInRedis(url: string): Promise<OpenedNonces> {
  // A command that comes while Redis is away fails at once, and the request with it.
  const client = createClient({ url, disableOfflineQueue: true });
  // What fails is said by the request that needed it.
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
