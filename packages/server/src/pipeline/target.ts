/** The signed endpoint of a request: its target as transmitted, without the prefix under which the app is mounted. @module */

/**
 * The request target (RFC 9112 §3.2.1) as it came over the wire.
 *
 * @param url the request's absolute URL
 * @param transmitted what the HTTP server read, where there is one: a URL object may have re-encoded it
 */
export function requestTarget(url: string, transmitted: string | undefined): string {
  const seen = url.slice(url.indexOf("/", url.indexOf("//") + 2));
  if (transmitted === undefined || transmitted === seen) return seen;
  // Under Hono's `mount` the URL lost its prefix and is the one to believe.
  return countSteps(transmitted) === countSteps(seen) ? transmitted : seen;
}

/**
 * Removes the prefix under which the app is mounted from a target that matched an operation.
 *
 * Each step of a path template matches exactly one step of the target, so the steps before them are the prefix. They are
 * counted, since the text of a prefix can be percent-encoded in several ways. Nothing here asks Hono for the route: the app
 * may be mounted on another copy of Hono, whose state this copy cannot read.
 *
 * @param path the operation's path template, for example `/accounts/{accountId}`
 */
export function withoutPrefix(target: string, path: string): string {
  const depth = countSteps(target) - countSteps(path);
  let index = 0;
  for (let step = 0; step < depth; step++) index = target.indexOf("/", index + 1);
  return index === 0 ? target : target.slice(index);
}

/** The number of steps in a path. Neither the query nor a slash at the end of the path counts. */
function countSteps(path: string): number {
  const end = path.indexOf("?");
  const last = (end === -1 ? path.length : end) - 1;
  let steps = 0;
  for (let index = 0; index < last; index++) if (path.charCodeAt(index) === 47) steps++;
  return steps;
}

/** A step of a path that is `.` or `..` (RFC 3986 §3.3), percent-encoded or not. */
const DOT_SEGMENT = /[/\\](?:\.|%2e){1,2}(?:[/\\?#]|$)/i;

/** Whether the path of a target has a step that a URL object would resolve. */
export function hasDotSegments(target: string): boolean {
  const end = target.search(/[?#]/);
  return DOT_SEGMENT.test(end === -1 ? target : target.slice(0, end));
}
