import { BlockList, isIP } from "node:net";
import type { AddressFilter, AddressVerdict } from "../ports.ts";
import { ConfigurationError } from "../configuration-error.ts";

/** The addresses that may call, and where to read them. */
export interface AddressFilterOptions {
  /** Single addresses and networks in CIDR form, IPv4 and IPv6. */
  readonly allowed: readonly string[];
  /**
   * How many of your proxies are between the client and this server. Each of them must add the address that it sees, with or
   * without its port, at the end of `X-Forwarded-For`. Too high a number lets clients choose their address; too low a one
   * refuses all. Default: 0, the address of the connection counts.
   */
  readonly behindProxies?: number;
}

/**
 * Accepts requests by their address: an option for `addresses`. An IPv6 address that is mapped from an IPv4 one counts as
 * that one. Where the address cannot be known for certain, the request is refused and the log says why.
 *
 * @throws ConfigurationError that names an entry which is neither an address nor a network
 * @example
 * ```ts
 * createAddressFilter({ allowed: platformAddresses.europe, behindProxies: 1 });
 * ```
 */
export function createAddressFilter({ allowed, behindProxies = 0 }: AddressFilterOptions): AddressFilter {
  if (!Number.isSafeInteger(behindProxies) || behindProxies < 0)
    throw new ConfigurationError(`behindProxies must be a number of proxies, 0 or more; it is ${behindProxies}.`);
  if (allowed.length === 0) throw new ConfigurationError("allowed names no address, so that nobody could call.");
  const list = new BlockList();
  for (const entry of allowed) add(entry, list);
  return {
    examine({ socketAddress, headers }) {
      if (behindProxies === 0) return verdict(socketAddress, list);
      const forwarded = readForwarded(headers.get(FORWARDED_FOR), behindProxies);
      return "reason" in forwarded
        ? { address: undefined, isAllowed: false, ...forwarded }
        : verdict(forwarded.address, list);
    },
  };
}

const FORWARDED_FOR = "X-Forwarded-For";

function verdict(address: string | undefined, list: BlockList): AddressVerdict {
  const family = isIP(address ?? "");
  if (address === undefined || family === 0)
    return { address: undefined, isAllowed: false, reason: "The server does not know the address of the connection." };
  return { address, isAllowed: list.check(address, family === 6 ? "ipv6" : "ipv4") };
}

/** The address that the outermost of our proxies saw. What is left of it came from the client, true or not. */
function readForwarded(
  header: string | null,
  behindProxies: number,
): { readonly address: string } | { readonly reason: string } {
  if (header === null) return { reason: `${FORWARDED_FOR} is missing.` };
  const added = header
    .split(",")
    .slice(-behindProxies)
    .map((entry) => withoutPort(entry.trim()));
  if (added.length < behindProxies)
    return { reason: `${FORWARDED_FOR} has ${added.length} of the ${behindProxies} addresses that your proxies add.` };
  const [address = ""] = added;
  return added.every((each) => isIP(each) !== 0)
    ? { address }
    : { reason: `${FORWARDED_FOR} has an entry that is not an address.` };
}

/** Some proxies add the port: `203.0.113.7:51008`, `[2001:db8::1]:443`. */
function withoutPort(entry: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d{1,5})?$/.exec(entry) ?? [];
  return bracketed ?? plain ?? entry;
}

function add(entry: string, list: BlockList): void {
  const [address = "", prefix, ...rest] = entry.split("/");
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  const bits = Number(prefix);
  const isNetwork = prefix !== undefined && /^\d{1,3}$/.test(prefix) && bits <= (family === "ipv6" ? 128 : 32);
  if (isIP(address) === 0 || rest.length > 0 || (prefix !== undefined && !isNetwork))
    throw new ConfigurationError(
      `allowed: "${entry}" is neither an address nor a network; write 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32.`,
    );
  if (isNetwork) list.addSubnet(address, bits, family);
  else list.addAddress(address, family);
}
