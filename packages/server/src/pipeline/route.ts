/** The first checks of a request: its target, its head, and our own clock. @module */
import { environmentOf } from "../environment.ts";
import { NotFoundError } from "../errors.ts";
import type { Exchange } from "./exchange.ts";
import { hasDotSegments, requestTarget, withoutPrefix } from "./target.ts";

/**
 * Finds the signed endpoint.
 *
 * @throws NotFoundError for a method that the contract does not have at this path, and for a path with dot segments: a URL
 * object resolves them, so that the route and the signature could speak of different paths
 * @throws ApiError 400 for a head that the HTTP server found to be wrong
 */
export function checkRoute(exchange: Exchange): void {
  const { hono, route, runtime } = exchange;
  const { incoming, headFault } = environmentOf(hono);
  if (headFault !== undefined) throw runtime.faults.malformed("headers", headFault);
  const transmitted = typeof incoming?.url === "string" ? incoming.url : undefined;
  // Hono answers HEAD with the GET route; the contract has no HEAD.
  const isOtherMethod = hono.req.method !== route.operation.method;
  if (isOtherMethod || hasDotSegments(transmitted ?? "")) throw new NotFoundError("There is no such operation.");
  exchange.target = withoutPrefix(requestTarget(hono.req.url, transmitted), route.operation.path);
}

/** @throws UnavailableError while our clock is not to be trusted */
export function checkClock(exchange: Exchange): void {
  exchange.receivedAt = exchange.runtime.clockGuard.read();
}
