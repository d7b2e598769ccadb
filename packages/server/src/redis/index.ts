/** Stores in Redis. It keeps nonces only: it cannot commit together with a ledger. @module */
export { createRedisNonceStore, type RedisNonceOptions, type SendToRedis } from "./nonce-store.ts";
