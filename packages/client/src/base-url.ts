/** The address of a provider. @module */

export interface BaseUrl {
  /** The URL as fetch normalises it, without a trailing slash. */
  readonly href: string;
  /** Its path without a trailing slash; empty for the root. Sent, but not signed. */
  readonly prefix: string;
}

/**
 * Reads a provider's base URL.
 *
 * @throws TypeError when it is not an absolute http(s) URL, or has a query, a fragment or credentials. The message
 *   does not repeat the URL, which may hold a secret.
 */
export function parseBaseUrl(text: string): BaseUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || /[?#]/.test(text) || url.username || url.password) {
    throw new TypeError("baseUrl must be an absolute http(s) URL without query, fragment or credentials");
  }
  const prefix = url.pathname.replace(/\/+$/, "");
  return { href: url.origin + prefix, prefix };
}

/**
 * The part of a request's URL that is signed: path and query as they are transmitted, without the base URL's path.
 *
 * @throws TypeError when the URL lies outside the base URL: the key must not travel there.
 */
export function signedEndpoint(url: string, base: BaseUrl): string {
  if (!url.startsWith(`${base.href}/`)) throw new TypeError("the request leaves the client's baseUrl");
  const { pathname, search } = new URL(url);
  return pathname.slice(base.prefix.length) + search;
}
