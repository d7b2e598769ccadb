/** Where a fake is found. */
export interface BaseUrl {
  /** As clients are given it, without a slash at its end. */
  readonly href: string;
  /** Its path; empty where there is none. */
  readonly prefix: string;
  /** Whether a request goes to something below it. */
  readonly holds: (url: string) => boolean;
}

/** A host that exists nowhere (RFC 6761). */
const USUAL = "http://provider.test/v2";

/**
 * Reads a base URL.
 *
 * @throws TypeError for what is no URL of HTTP, or has a query
 */
export function readBaseUrl(given = USUAL): BaseUrl {
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new TypeError(`baseUrl must be an http or https URL without a query; it is "${given}".`);
  const prefix = url.pathname.replace(/\/+$/, "");
  const href = `${url.origin}${prefix}`;
  return { href, prefix, holds: (other) => other.startsWith(`${href}/`) || other === href };
}
