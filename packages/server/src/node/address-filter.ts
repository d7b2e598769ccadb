import { BlockList, type IPVersion, isIP, isIPv6 } from "node:net";
import type { AddressFilter, AddressVerdict, RequestOrigin } from "../ports.ts";
import { ConfigurationError } from "../configuration-error.ts";

/** The allowed addresses, and how to determine the client's address. */
export interface AddressFilterOptions {
  /** Single addresses and networks in CIDR form, IPv4 and IPv6. */
  readonly allowed: readonly string[];
  /**
   * The number of your proxies between the client and this server. Each must append the address that it sees, with or without
   * its port, to `X-Forwarded-For`. If the number is too high, clients can forge their address; if it is too low, all requests
   * are refused. Default: 0, which uses the address of the connection.
   */
  readonly behindProxies?: number;
}

/**
 * Accepts requests by their address. Pass it to the option `addresses`. An IPv4-mapped IPv6 address counts as its IPv4 address.
 * If the address is uncertain, the request is refused and the log contains the reason.
 *
 * @throws ConfigurationError if an entry is neither an address nor a network
 * @example
 * ```ts
 * createAddressFilter({ allowed: platformAddresses.europe, behindProxies: 1 });
 * ```
 */
export function createAddressFilter({ allowed, behindProxies = 0 }: AddressFilterOptions): AddressFilter {
  checkProxies(behindProxies);
  if (allowed.length === 0)
    throw new ConfigurationError("The list of allowed addresses is empty, so no client could call.");
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

/**
 * Creates a reader of the client's address, for the option `rateLimits.addressOf`.
 *
 * @param options.behindProxies as in `AddressFilterOptions`. Default: 0
 * @returns a function that returns `undefined` for an uncertain address
 * @throws ConfigurationError if `behindProxies` is not a number of proxies
 * @example
 * ```ts
 * const rateLimits = {
 *   perAddress: { requests: 300, windowMs: 60_000 },
 *   addressOf: createAddressReader({ behindProxies: 1 }),
 * };
 * ```
 */
export function createAddressReader({ behindProxies = 0 }: Pick<AddressFilterOptions, "behindProxies"> = {}): (
  origin: RequestOrigin,
) => string | undefined {
  checkProxies(behindProxies);
  return ({ socketAddress, headers }) => {
    if (behindProxies === 0) return socketAddress;
    const forwarded = readForwarded(headers.get(FORWARDED_FOR), behindProxies);
    return "reason" in forwarded ? undefined : forwarded.address;
  };
}

function checkProxies(behindProxies: number): void {
  if (Number.isSafeInteger(behindProxies) && behindProxies >= 0) return;
  throw new ConfigurationError(`behindProxies must be a whole number of proxies, 0 or more; it is ${behindProxies}.`);
}

const FORWARDED_FOR = "X-Forwarded-For";

function verdict(address: string | undefined, list: BlockList): AddressVerdict {
  if (address === undefined || isIP(address) === 0)
    return { address: undefined, isAllowed: false, reason: "The server does not know the address of the connection." };
  return { address, isAllowed: list.check(address, familyOf(address)) };
}

function familyOf(address: string): IPVersion {
  return isIPv6(address) ? "ipv6" : "ipv4";
}

/** The address that the outermost of our proxies saw. The client may have forged the entries to its left. */
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
  return entry.replace(/^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d{1,5})?$/, "$1$2");
}

function add(entry: string, list: BlockList): void {
  const [address = "", prefix, ...rest] = entry.split("/");
  const family = familyOf(address);
  const bits = Number(prefix);
  const isNetwork = prefix !== undefined && /^\d{1,3}$/.test(prefix) && bits <= (family === "ipv6" ? 128 : 32);
  if (isIP(address) === 0 || rest.length > 0 || (prefix !== undefined && !isNetwork))
    throw new ConfigurationError(
      `allowed: "${entry}" is neither an address nor a network. Examples: 203.0.113.7, 203.0.113.0/24, 2001:db8::/32.`,
    );
  if (isNetwork) list.addSubnet(address, bits, family);
  else list.addAddress(address, family);
}
