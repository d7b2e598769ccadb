/** Refuses requests over the limits per address and per API key. @module */
import { withTimeout } from "@provider-connectivity/core";
import { describeError } from "../describe-error.ts";
import { ApiError } from "../errors.ts";
import {
  budgetOwnerOf,
  type RateLimit,
  type RateLimitBudget,
  type RateLimitStore,
} from "../rate-limits/rate-limits.ts";
import type { Runtime } from "../runtime.ts";
import type { Exchange } from "./exchange.ts";

/** If the store takes longer, the request is accepted: a failed limiter must not stop the service that it protects. */
const STORE_TIMEOUT_MS = 500;

/**
 * Takes the request from the budget of its address.
 *
 * @throws ApiError 429 with `Retry-After`
 */
export function limitAddress({ runtime, hono, environment }: Exchange): void | Promise<void> {
  const { perAddress, addressOf } = runtime.rateLimits;
  if (perAddress === undefined) return;
  const socketAddress = environment.incoming?.socket?.remoteAddress;
  const address = addressOf === undefined ? socketAddress : addressOf({ socketAddress, headers: hono.req.raw.headers });
  return take(runtime, perAddress, { kind: "address", owner: budgetOwnerOf(address) });
}

/**
 * Takes the request from the budget of its API key. This stage follows signature and nonce, so that only the owner of a key can
 * use up its budget.
 *
 * @throws ApiError 429 with `Retry-After`
 */
export function limitKey({ runtime, credential }: Exchange): void | Promise<void> {
  const { perKey } = runtime.rateLimits;
  if (perKey === undefined) return;
  return take(runtime, perKey, { kind: "key", owner: credential.apiKey });
}

function take(
  { rateLimits: { store }, logger }: Runtime,
  limit: RateLimit,
  budget: RateLimitBudget,
): void | Promise<void> {
  const taken = store.take(budget, limit);
  if (typeof taken === "number") return check(taken, limit, budget);
  return withTimeout(taken, STORE_TIMEOUT_MS, { message: `no reply within ${STORE_TIMEOUT_MS} ms` })
    .then(
      (waitMs) => {
        failing.delete(store);
        return waitMs;
      },
      (error: unknown) => {
        if (!failing.has(store))
          logger.error(
            { error: describeError(error) },
            "the rate limit store is unavailable; requests are not limited",
          );
        failing.add(store);
        return 0;
      },
    )
    .then((waitMs) => check(waitMs, limit, budget));
}

/** The stores whose last call failed. The log names each failure once. */
const failing = new WeakSet<RateLimitStore>();

function check(waitMs: number, { requests, windowMs }: RateLimit, { kind }: RateLimitBudget): void {
  if (waitMs <= 0) return;
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000));
  const message =
    `There are too many requests from this ${kind === "key" ? "API key" : "address"}; ${requests} are accepted in ${windowMs / 1_000} s. ` +
    `Wait ${retryAfterSeconds} s.`;
  throw new ApiError(429, { role: "internal" }, message, { retryAfterSeconds });
}
