/** Rate limits per API key and per address: options, and the interface of their stores. @module */
import { ConfigurationError } from "../configuration-error.ts";
import type { RequestOrigin } from "../ports.ts";

/** A number of requests in a time window. All of them may arrive at once; then the budget refills evenly. */
export interface RateLimit {
  /** The number of requests, 1 or more. */
  readonly requests: number;
  /** The time in which the whole budget refills, in milliseconds. */
  readonly windowMs: number;
}

/** Names a budget. Budgets of different kinds are independent, even if their owners have the same name. */
export interface RateLimitBudget {
  /** Whether the budget belongs to an API key or to an address. */
  readonly kind: "key" | "address";
  /** The API key, or the address: an IPv6 address as its /64 network, `unknown` for an unknown one. */
  readonly owner: string;
}

/** Stores the used part of each budget. */
export interface RateLimitStore {
  /**
   * Takes one request from a budget. Anyone can cause budgets of addresses, so their number must not affect those of API keys.
   *
   * @returns 0 if the request is within the limit, otherwise the milliseconds until the next one is
   */
  take(budget: RateLimitBudget, limit: RateLimit): number | PromiseLike<number>;
}

/** Rate limits of a provider. A request over a limit gets a 429 with `Retry-After`. */
export interface RateLimits {
  /** The limit of each API key. Only verified requests count, so nobody else can use it up. Default: none. */
  readonly perKey?: RateLimit;
  /**
   * The limit of each address, checked before all other work. An IPv6 address counts as its /64 network. Requests with
   * an unknown address share one budget. Default: none.
   */
  readonly perAddress?: RateLimit;
  /**
   * The client's address. Behind proxies or outside of Node, set it. Default: the address of the connection.
   */
  readonly addressOf?: (origin: RequestOrigin) => string | undefined;
  /** Default: `createMemoryRateLimits()`, where each instance counts separately. */
  readonly store?: RateLimitStore;
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, min: 60_000, h: 3_600_000 };

/**
 * Reads limits from text such as `key=100/s,address=300/min`.
 *
 * @throws ConfigurationError that names the wrong part
 */
export function parseRateLimits(text: string): Pick<RateLimits, "perKey" | "perAddress"> {
  const limits: { perKey?: RateLimit; perAddress?: RateLimit } = {};
  for (const part of text.split(",")) {
    const [, name, requests = "", unit = ""] = /^(key|address)=(\d{1,9})\/(s|min|h)$/.exec(part.trim()) ?? [];
    const windowMs = UNITS[unit];
    if (windowMs === undefined)
      throw new ConfigurationError(
        `"${part.trim()}" is not a rate limit; write key=100/s or address=300/min, with s, min or h.`,
      );
    limits[name === "key" ? "perKey" : "perAddress"] = { requests: Number(requests), windowMs };
  }
  checkRateLimits(limits);
  return limits;
}

/** @throws ConfigurationError for a limit that no request could meet */
export function checkRateLimits({ perKey, perAddress }: RateLimits): void {
  for (const [name, limit] of Object.entries({ perKey, perAddress })) {
    if (limit === undefined) continue;
    if (!Number.isSafeInteger(limit.requests) || limit.requests < 1)
      throw new ConfigurationError(`rateLimits.${name}.requests must be 1 or more; it is ${limit.requests}.`);
    if (!Number.isFinite(limit.windowMs) || limit.windowMs <= 0)
      throw new ConfigurationError(`rateLimits.${name}.windowMs must be above zero; it is ${limit.windowMs}.`);
  }
}

/**
 * The owner of an address's budget: the address itself, or the /64 network of an IPv6 address, which one client usually owns.
 *
 * @param address as the HTTP server formats it; `undefined` for an unknown address
 */
export function budgetOwnerOf(address: string | undefined): string {
  if (address === undefined || address === "") return "unknown";
  const lower = address.toLowerCase();
  if (!lower.includes(":")) return lower;
  if (lower.startsWith("::ffff:") && lower.includes(".")) return lower.slice("::ffff:".length);
  const [head = "", tail] = lower.split("::");
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array<string>(missing).fill("0"), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}

function groups(text: string): string[] {
  return text === "" ? [] : text.split(":");
}
