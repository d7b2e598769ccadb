/** Access control: addresses, rate limits, components of the API key, accounts of the customer. @module */
import { withTimeout } from "@provider-connectivity/core";
import { callDependency, andThen } from "../call-dependency.ts";
import type { Credential, OwnedAccount } from "../context.ts";
import { describeError } from "../describe-error.ts";
import { ApiError, AuthenticationError, NotFoundError } from "../errors.ts";
import {
  budgetOwnerOf,
  type RateLimit,
  type RateLimitBudget,
  type RateLimitStore,
} from "../rate-limits/rate-limits.ts";
import type { Runtime } from "../runtime.ts";
import type { Exchange } from "./exchange.ts";

/**
 * Refuses requests from addresses that are not allowed. The log contains the address. The response does not, because it may be
 * one of our own proxies.
 *
 * @throws AuthenticationError
 */
export function checkAddress(exchange: Exchange): void {
  const { runtime, hono } = exchange;
  if (runtime.addresses === undefined) return;
  const socketAddress = exchange.environment.incoming?.socket?.remoteAddress;
  const { isAllowed, ...found } = runtime.addresses.examine({ socketAddress, headers: hono.req.raw.headers });
  if (isAllowed) return;
  exchange.logFields = found;
  throw new AuthenticationError("Requests are not accepted from this address.");
}

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

/** The message if `offeredTo` fails. */
export const OFFER_UNAVAILABLE = "The provider cannot look up its offer at the moment.";

/** The offered components that an API key may use. */
export function permittedComponents(
  offered: ReadonlySet<string>,
  { permissions }: Pick<Credential, "permissions">,
): ReadonlySet<string> {
  return permissions === undefined ? offered : new Set(permissions.filter((name) => offered.has(name)));
}

/**
 * Checks that the API key may use the operation.
 *
 * @throws NotFoundError, the same as for a component that is not offered
 */
export function checkPermission(exchange: Exchange): void {
  const { components } = exchange.route.operation;
  exchange.permitted = permittedComponents(exchange.runtime.offered, exchange.credential);
  if (components.length === 0 || components.some((name) => exchange.permitted.has(name))) return;
  throw new NotFoundError("There is no such operation.");
}

/**
 * Checks that the operation is offered to the account of the path.
 *
 * @throws NotFoundError, the same as for a component that is not offered
 * @throws UnavailableError if the look-up fails
 */
export function checkComponent(exchange: Exchange): void | Promise<void> {
  const { route, account, runtime } = exchange;
  const { offeredTo } = runtime;
  if (account === undefined || offeredTo === undefined || route.operation.components.length === 0) return;
  return checkOffer(exchange, { offeredTo, account });
}

async function checkOffer(
  { route, credential, permitted, runtime }: Exchange,
  { offeredTo, account }: { offeredTo: NonNullable<Runtime["offeredTo"]>; account: OwnedAccount },
): Promise<void> {
  const { components } = route.operation;
  const { limits } = runtime;
  for (const component of components) {
    if (!permitted.has(component)) continue;
    const accounts = await callDependency(() => offeredTo(component, credential.customerId), {
      timeoutMs: limits.storeTimeoutMs,
      unavailableMessage: OFFER_UNAVAILABLE,
    });
    if (accounts === "*" || accounts.includes(account.id)) return;
  }
  throw new NotFoundError("This operation is not offered to the account.");
}

/**
 * Finds the account of the path, if the operation has one.
 *
 * @throws NotFoundError with the same message for an unknown account and another customer's
 * @throws UnavailableError if the look-up fails or takes too long
 */
export function findAccount(exchange: Exchange): void | Promise<void> {
  const { route, params, credential, runtime } = exchange;
  const { accountParameter } = route.operation;
  if (accountParameter === undefined) return;
  const accountId = String(params[accountParameter]);
  const found = callDependency(() => runtime.accounts.find(accountId, credential.customerId), {
    timeoutMs: runtime.limits.storeTimeoutMs,
    unavailableMessage: "The provider cannot look up accounts at the moment.",
  });
  return andThen(found, (account) => {
    // The look-up is provider code, so check the owner again here.
    if (account === undefined || account.customerId !== credential.customerId)
      throw new NotFoundError("There is no such account.");
    exchange.account = account;
  });
}
