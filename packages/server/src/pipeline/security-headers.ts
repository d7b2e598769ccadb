import type { Exchange } from "./exchange.ts";

/**
 * Reads the four security headers.
 *
 * @throws ApiError 400 for one that is missing, named as the schema layer names it: a pointer in lower case
 */
export function readSecurityHeaders(exchange: Exchange): void {
  const { securityHeaders: names } = exchange.runtime.contract;
  const { method } = exchange.hono.req.raw;
  const key = required(exchange, names.key);
  const nonce = required(exchange, names.nonce);
  const timestamp = required(exchange, names.timestamp);
  const signature = required(exchange, names.signature);
  exchange.security = { key, nonce, timestamp, signature };
  exchange.message = { timestamp, nonce, method, endpoint: exchange.target, body: exchange.raw };
}

function required({ hono, runtime }: Exchange, name: string): string {
  const value = hono.req.raw.headers.get(name);
  if (value !== null) return value;
  throw runtime.faults.invalidProperty("headers", `/${name.toLowerCase()}`, `The header ${name} is missing.`);
}
