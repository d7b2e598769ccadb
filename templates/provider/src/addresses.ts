import { type AddressFilter, parseRateLimits, type RateLimits } from "@provider-connectivity/server";
import { createAddressFilter, createAddressReader } from "@provider-connectivity/server/node";
import type { Settings } from "./settings.ts";

/**
 * Creates the filter of `ALLOWED_ADDRESSES` and `PROXIES`.
 *
 * @returns undefined if every address may call
 * @throws ConfigurationError for an entry that is neither an address nor a network
 */
export function createAddresses({
  allowedAddresses: allowed,
  proxies: behindProxies,
}: Pick<Settings, "allowedAddresses" | "proxies">): AddressFilter | undefined {
  return allowed === undefined ? undefined : createAddressFilter({ allowed, behindProxies });
}

/**
 * Creates the limits of `RATE_LIMIT`. Each instance counts separately. To share the limits, pass `createRedisRateLimits` of the
 * server package as `store`.
 *
 * @returns undefined if there is no limit
 * @throws ConfigurationError for an invalid limit
 */
export function createRateLimits({
  rateLimit,
  proxies: behindProxies,
}: Pick<Settings, "rateLimit" | "proxies">): RateLimits | undefined {
  if (rateLimit === undefined) return undefined;
  return { ...parseRateLimits(rateLimit), addressOf: createAddressReader({ behindProxies }) };
}
