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
 * Takes the prefix off a target.
 *
 * @param depth how many path steps the prefix has: counted, since its text may be encoded in several ways
 */
export function withoutPrefix(target: string, depth: number): string {
  let index = 0;
  for (let step = 0; step < depth; step++) index = target.indexOf("/", index + 1);
  return index === 0 ? target : target.slice(index);
}

/** The number of steps in a path; what follows `?` is none of them. */
export function countSteps(path: string): number {
  let steps = 0;
  for (let index = 0; index < path.length; index++) {
    const code = path.charCodeAt(index);
    if (code === 63) break;
    if (code === 47) steps++;
  }
  return steps;
}
