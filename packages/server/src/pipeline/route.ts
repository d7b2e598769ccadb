/** The first checks of a request: its target, its head, and our own clock. @module */
import { NotFoundError } from "../errors.ts";
import type { Exchange } from "./exchange.ts";

/**
 * Finds the signed endpoint.
 *
 * @throws NotFoundError for a method that the contract does not have at this path, and for a path with dot segments. A URL
 * object resolves them, so that route and signature could refer to different paths
 * @throws ApiError 400 for a head that the HTTP server rejected
 */
export function checkRoute(exchange: Exchange): void {
  const { hono, route } = exchange;
  const { incoming } = exchange.environment;
  checkHead(exchange);
  const transmitted = typeof incoming?.url === "string" ? incoming.url : undefined;
  // Hono serves HEAD with the GET route; the contract has no HEAD.
  const isOtherMethod = hono.req.method !== route.operation.method;
  const hasDotSegment = transmitted !== undefined && DOT_SEGMENT.test(transmitted);
  if (isOtherMethod || hasDotSegment) throw noSuchOperation();
  exchange.target = withoutPrefix(requestTarget(hono.req.url, transmitted), route.operation.path);
}

/**
 * Responds without authentication if no offered operation matches.
 *
 * @throws NotFoundError
 * @throws ApiError 400 for a head that the HTTP server rejected
 */
export function refuseRoute(exchange: Exchange): never {
  checkHead(exchange);
  throw noSuchOperation();
}

function checkHead({ environment: { headFault }, runtime }: Exchange): void {
  if (headFault !== undefined) throw runtime.faults.malformed("headers", headFault);
}

function noSuchOperation(): NotFoundError {
  return new NotFoundError("There is no such operation.");
}

/** @throws UnavailableError while the provider's clock is unreliable */
export function checkClock(exchange: Exchange): void {
  exchange.receivedAt = exchange.runtime.clockGuard.read();
}

/**
 * The request target (RFC 9112 §3.2.1) as it was sent.
 *
 * @param url the request's absolute URL
 * @param transmitted the target that the HTTP server read, if there is one. A URL object may have re-encoded it
 */
export function requestTarget(url: string, transmitted: string | undefined): string {
  const seen = url.slice(url.indexOf("/", url.indexOf("//") + 2));
  if (transmitted === undefined || transmitted === seen) return seen;
  // Hono's `mount` removes the prefix from the URL, so use the URL.
  return countSteps(transmitted) === countSteps(seen) ? transmitted : seen;
}

/**
 * Removes the prefix under which the app is mounted from a target that matched an operation.
 *
 * Each step of a path template matches exactly one step of the target, so the steps before them are the prefix. They are
 * counted, because a prefix can be percent-encoded in several ways. Hono's own route is not used, because the app may be mounted on
 * another copy of Hono, whose state this copy cannot read.
 *
 * @param path the operation's path template, for example `/accounts/{accountId}`
 */
export function withoutPrefix(target: string, path: string): string {
  const depth = countSteps(target) - countSteps(path);
  let index = 0;
  for (let step = 0; step < depth; step++) index = target.indexOf("/", index + 1);
  return target.slice(index);
}

/** The number of steps in a path, without the query and a trailing slash. */
function countSteps(path: string): number {
  const end = path.indexOf("?");
  const last = (end === -1 ? path.length : end) - 1;
  let steps = 0;
  for (let index = 0; index < last; index++) if (path.charCodeAt(index) === 47) steps++;
  return steps;
}

/** The path of a target up to a step `.` or `..` (RFC 3986 §3.3), percent-encoded or not, which a URL object would resolve. */
const DOT_SEGMENT = /^[^?#]*[/\\](?:\.|%2e){1,2}(?:[/\\?#]|$)/i;
