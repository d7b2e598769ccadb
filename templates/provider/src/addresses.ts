import type { AddressFilter } from "@provider-connectivity/server";
import { createAddressFilter } from "@provider-connectivity/server/node";
import type { Settings } from "./settings.ts";

/**
 * Makes the filter of `ALLOWED_ADDRESSES` and `PROXIES`.
 *
 * @returns undefined where every address may call
 * @throws ConfigurationError for an entry that is neither an address nor a network
 */
export function createAddresses({
  allowedAddresses: allowed,
  proxies: behindProxies,
}: Pick<Settings, "allowedAddresses" | "proxies">): AddressFilter | undefined {
  return allowed === undefined ? undefined : createAddressFilter({ allowed, behindProxies });
}
