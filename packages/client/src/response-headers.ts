/** Reads the headers of a response. @module */

/** The id of the request in the provider's logs. */
export function requestIdOf(response: Response | undefined): string | undefined {
  return response?.headers.get("X-Request-Id") ?? undefined;
}

/**
 * How far the local clock is ahead of the provider's, in milliseconds: the local time minus the `Date` header (RFC 9110
 * §6.6.1). `undefined` if there is no such header, or if a browser hides it.
 */
export function clockSkewMs({ headers }: Response, now: number): number | undefined {
  const date = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(date) ? undefined : now - date;
}

/** Providers accept timestamps that are a few seconds ahead of their own clock. */
const TOLERATED_SKEW_MS = 5_000;

/**
 * A sentence about a wrong clock, or nothing if the clocks agree.
 *
 * @param timestampRefused whether the response is an error about the request's timestamp
 */
export function describeClockSkew(skew = 0, timestampRefused: boolean): string {
  if (Math.abs(skew) > TOLERATED_SKEW_MS) {
    return `; the local clock is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? "ahead of" : "behind"} the provider's`;
  }
  return timestampRefused ? "; compare the local clock with the provider's" : "";
}

/**
 * The pause that a response asks for in `Retry-After` (RFC 9110 §10.2.3), in milliseconds. A date is read by the
 * provider's clock. `undefined` if the header is missing or invalid.
 */
export function retryAfterMs(response: Response, now: number): number | undefined {
  const text = response.headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // JavaScript reads numbers as dates, too.
  const date = /^[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now + (clockSkewMs(response, now) ?? 0));
}
