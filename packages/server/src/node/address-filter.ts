import { BlockList, isIP } from "node:net";
import type { AddressFilter } from "../address-filter.ts";
import { ConfigurationError } from "../configuration-error.ts";

export interface AddressFilterOptions {
  /** Single addresses and networks in CIDR form, IPv4 and IPv6. */
  readonly allowed: readonly string[];
  /**
   * How many proxies of yours stand between the client and this server; 0. Each of them must add the address it sees at
   * the end of `X-Forwarded-For`. Too high a number lets clients choose their address; too low a one refuses all.
   */
  readonly behindProxies?: number;
}

/**
 * Lets requests pass by their address: an option for `addresses`. An IPv6 address that stands for an IPv4 one is that one.
 * Where the address cannot be told for certain, the request is refused.
 *
 * @throws ConfigurationError that names what is no address or network
 */
export function createAddressFilter({ allowed, behindProxies = 0 }: AddressFilterOptions): AddressFilter {
  if (!Number.isSafeInteger(behindProxies) || behindProxies < 0)
    throw new ConfigurationError(`behindProxies must be a number of proxies, 0 or more; it is ${behindProxies}.`);
  if (allowed.length === 0) throw new ConfigurationError("allowed names no address, so that nobody could ask.");
  const list = new BlockList();
  for (const entry of allowed) add(entry, list);
  return {
    examine({ socketAddress, headers }) {
      const address = behindProxies === 0 ? socketAddress : forwarded(headers.get("X-Forwarded-For"), behindProxies);
      const family = isIP(address ?? "");
      if (address === undefined || family === 0) return { address: undefined, isAllowed: false };
      return { address, isAllowed: list.check(address, family === 6 ? "ipv6" : "ipv4") };
    },
  };
}

/** What the outermost of our proxies saw. Whatever stands left of it came from the client, true or not. */
function forwarded(header: string | null, behindProxies: number): string | undefined {
  const chain = (header ?? "").split(",").map((each) => each.trim());
  const added = chain.slice(-behindProxies);
  return added.length === behindProxies && added.every((each) => isIP(each) !== 0) ? added[0] : undefined;
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
