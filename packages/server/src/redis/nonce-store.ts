import type { NonceStore } from "../replay-protection.ts";

/**
 * Sends one command to Redis and returns its reply. The drivers have no common method, but both can send any command:
 * `(command) => client.sendCommand(command)` for `redis`, `([name, ...rest]) => client.call(name, rest)` for `ioredis`.
 */
export type SendToRedis = (command: [name: string, ...rest: string[]]) => Promise<unknown>;

/** Options of the nonce store in Redis. */
export interface RedisNonceOptions {
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** The prefix of every key in Redis. Default: `provider-connectivity:nonce:`. */
  readonly prefix?: string;
  /**
   * How much longer than required a nonce is kept, in milliseconds. It covers differences between the clocks of the instances.
   * Default: 60,000.
   */
  readonly clockDifferenceMs?: number;
}

/**
 * Keeps nonces in Redis, for any number of instances. A nonce that one instance has seen is refused by all. Each request costs
 * one round trip. Redis deletes expired nonces.
 *
 * If Redis loses a nonce, its request can be replayed while the timestamp is acceptable. Set `maxmemory-policy noeviction`, and
 * `appendonly yes` if Redis may restart under load.
 *
 * @param send sends a command; see the type
 * @throws TypeError (a rejection), from `remember`, if the reply is not Redis's to `SET … NX`
 * @example
 * ```ts
 * // `redis` is a connected client of `redis`.
 * const nonceStore = (redis: { sendCommand(command: string[]): Promise<unknown> }) =>
 *   createRedisNonceStore((command) => redis.sendCommand(command));
 * ```
 */
export function createRedisNonceStore(
  send: SendToRedis,
  {
    now = () => Date.now(),
    prefix = "provider-connectivity:nonce:",
    clockDifferenceMs = 60_000,
  }: RedisNonceOptions = {},
): NonceStore {
  return {
    async remember(apiKey, nonce, expiresAt) {
      // The length in front separates API key and nonce unambiguously.
      const name = `${prefix}${apiKey.length}:${apiKey}:${nonce}`;
      const lifetime = Math.max(1, Math.ceil(expiresAt - now() + clockDifferenceMs));
      const reply = await send(["SET", name, "1", "NX", "PX", String(lifetime)]);
      if (reply === "OK") return true;
      if (reply === null) return false;
      throw new TypeError(`Redis must reply OK or nothing to SET; the reply was ${typeof reply}.`);
    },
  };
}
