/** Whether an answer shows that this machine's clock is wrong. @module */

/** Providers accept timestamps at most a few seconds ahead of their own clock. */
const TOLERATED_MS = 5_000;

/**
 * By how many milliseconds our clock is ahead of the provider's, to the second: what an answer's `Date` header
 * (RFC 9110 §6.6.1) says. `undefined` where there is none, or where a browser does not show it.
 */
export function clockSkewMs({ headers }: Response, now: number): number | undefined {
  const date = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(date) ? undefined : now - date;
}

/**
 * A sentence about the difference between our clock and the provider's, or nothing where they agree.
 *
 * @param refused whether the answer refuses the request's timestamp
 */
export function describeClockSkew(skew = 0, refused: boolean): string {
  if (Math.abs(skew) > TOLERATED_MS) {
    return `; this clock is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? "ahead of" : "behind"} the provider's`;
  }
  return refused ? "; compare this machine's clock with the provider's" : "";
}
