import { environmentOf } from "../environment.ts";
import { UnauthorizedError } from "../errors.ts";
import type { Exchange } from "./exchange.ts";

/**
 * Refuses requests from addresses that are not allowed. The log names the address; the response does not, since it may be
 * that of one of our own proxies.
 *
 * @throws UnauthorizedError
 */
export function checkAddress(exchange: Exchange): void {
  const { runtime, hono } = exchange;
  if (runtime.addresses === undefined) return;
  const socketAddress = environmentOf(hono).incoming?.socket?.remoteAddress;
  const { isAllowed, ...found } = runtime.addresses.examine({ socketAddress, headers: hono.req.raw.headers });
  if (isAllowed) return;
  exchange.logFields = found;
  throw new UnauthorizedError("Requests are not accepted from this address.");
}
