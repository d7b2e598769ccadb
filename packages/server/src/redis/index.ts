/** Nonces and rate limits in Redis. Redis cannot commit together with a ledger, so there are no idempotency records. @module */
export { createRedisNonceStore, type RedisNonceOptions, type SendToRedis } from "./nonce-store.ts";
export { createRedisRateLimits, type RedisRateLimitOptions } from "./rate-limits.ts";
