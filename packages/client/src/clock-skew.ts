/** Whether an answer shows that this machine's clock is wrong. @module */

/** Providers accept timestamps at most a few seconds ahead of their own clock. */
const TOLERATED_MS = 5_000;

/**
 * A sentence about the difference between our clock and the provider's, or nothing where they agree.
 *
 * @param date the answer's `Date` header (RFC 9110 §6.6.1), exact to the second
 * @param now when the answer came, in milliseconds since 1970
 * @param refused whether the answer refuses the request's timestamp
 */
export function describeClockSkew(date: string | null, now: number, refused: boolean): string {
  const skew = now - Date.parse(date ?? "");
  if (Math.abs(skew) > TOLERATED_MS) {
    return `; this clock is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? "ahead of" : "behind"} the provider's`;
  }
  return refused ? "; compare this machine's clock with the provider's" : "";
}
