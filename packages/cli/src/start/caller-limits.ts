/** Limits on callers: `--allow`, `--proxies` and `--rate-limit`. @module */
import { UsageError } from "@provider-connectivity/cli-kit";
import {
  type AddressFilter,
  ConfigurationError,
  parseRateLimits,
  type RateLimits,
} from "@provider-connectivity/server";
import { createAddressFilter, createAddressReader, platformAddresses } from "@provider-connectivity/server/node";
import type { StartOptions } from "./command.ts";

/** The options of the provider about its callers. */
export interface CallerLimits {
  readonly addresses?: AddressFilter;
  readonly rateLimits?: RateLimits;
}

/**
 * Reads the limits. A region in `--allow` means the addresses that the platform publishes for it.
 *
 * @throws UsageError that names the option
 */
export function readCallerLimits({
  allow,
  proxies,
  rateLimit,
}: Pick<StartOptions, "allow" | "proxies" | "rateLimit">): CallerLimits {
  const regions: Readonly<Record<string, readonly string[]>> = platformAddresses;
  return {
    ...(allow === undefined
      ? {}
      : {
          addresses: expected("--allow", () =>
            createAddressFilter({ allowed: allow.flatMap((each) => regions[each] ?? [each]), behindProxies: proxies }),
          ),
        }),
    ...(rateLimit === undefined
      ? {}
      : {
          rateLimits: {
            ...expected("--rate-limit", () => parseRateLimits(rateLimit)),
            addressOf: createAddressReader({ behindProxies: proxies }),
          },
        }),
  };
}

function expected<Result>(option: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(`${option}: ${error.message}`);
    throw error;
  }
}
