import type { RateLimitStore } from "../rate-limits/rate-limits.ts";
import type { SendToRedis } from "./nonce-store.ts";

/** Options of the rate limits in Redis. */
export interface RedisRateLimitOptions {
  /** The prefix of every key in Redis. Default: `provider-connectivity:rate:`. */
  readonly prefix?: string;
}

/** The same arithmetic as in memory, with the clock of Redis, so that the clocks of the instances do not matter. */
const SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local window = tonumber(ARGV[2])
local full = tonumber(redis.call('GET', KEYS[1]) or now)
if full < now then full = now end
local nextFull = full + window / tonumber(ARGV[1])
local wait = nextFull - now - window
if wait > 0.001 then return math.ceil(wait) end
redis.call('SET', KEYS[1], string.format('%.3f', nextFull), 'PX', math.max(1, math.ceil(nextFull - now)))
return 0`;

/**
 * Keeps used budgets in Redis, which any number of instances share. Each limited request costs one round trip. Redis deletes a
 * budget when it is full again; its `maxmemory-policy` must not delete others. If Redis is unavailable, the provider
 * accepts all requests and logs an error.
 *
 * @param send sends a command to Redis
 * @throws TypeError (a rejection), from `take`, if the reply is not a number
 * @example
 * ```ts
 * import type { RateLimits } from "@provider-connectivity/server";
 *
 * // `redis` is a client of `ioredis`.
 * const rateLimits = (redis: { call(name: string, values: string[]): Promise<unknown> }): RateLimits => ({
 *   perKey: { requests: 100, windowMs: 1_000 },
 *   store: createRedisRateLimits(([name, ...rest]) => redis.call(name, rest)),
 * });
 * ```
 */
export function createRedisRateLimits(
  send: SendToRedis,
  { prefix = "provider-connectivity:rate:" }: RedisRateLimitOptions = {},
): RateLimitStore {
  return {
    async take({ kind, owner }, { requests, windowMs }) {
      const key = `${prefix}${kind}:${owner}`;
      const reply = String(await send(["EVAL", SCRIPT, "1", key, String(requests), String(windowMs)]));
      // Some clients reply with text.
      if (/^\d+$/.test(reply)) return Number(reply);
      throw new TypeError("Redis must reply with a number to the script of the rate limits.");
    },
  };
}
