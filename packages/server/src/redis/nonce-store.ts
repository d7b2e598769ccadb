import type { NonceStore } from "../replay-protection.ts";

/**
 * Sends one command to Redis and gives its reply. The drivers have no method in common, but each can send any command:
 * `(command) => client.sendCommand(command)` for `redis`, `([name, ...rest]) => client.call(name, rest)` for `ioredis`.
 */
export type SendToRedis = (command: [name: string, ...rest: string[]]) => Promise<unknown>;

export interface RedisNonceOptions {
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** What the name of each key in Redis begins with; `provider-connectivity:nonce:`. */
  readonly prefix?: string;
  /**
   * For how much longer than it must a nonce is kept, in milliseconds, so that an instance whose clock is ahead does not
   * forget what one whose clock is behind would still accept; a minute.
   */
  readonly clockDifferenceMs?: number;
}

/**
 * Keeps nonces in Redis, for any number of instances: what one of them has seen is refused at every other, for one round
 * trip each. Redis deletes the expired ones by itself.
 *
 * What Redis forgets can be sent again while its timestamp is young enough. So give it `maxmemory-policy noeviction`, and
 * `appendonly yes` if it may be restarted while requests come.
 *
 * @param send sends a command; see the type
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
      // With its length in front, an API key that ends like a nonce begins is no other's.
      const name = `${prefix}${apiKey.length}:${apiKey}:${nonce}`;
      const lifetime = Math.max(1, Math.ceil(expiresAt - now() + clockDifferenceMs));
      const reply = await send(["SET", name, "1", "NX", "PX", String(lifetime)]);
      if (reply === "OK") return true;
      if (reply === null) return false;
      throw new TypeError(`Redis answers SET with OK or nothing; this was ${typeof reply}.`);
    },
  };
}
