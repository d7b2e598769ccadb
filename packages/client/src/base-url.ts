/** The address of a provider. @module */

/**
 * Reads a provider's base URL: as fetch normalises it, without a trailing slash.
 *
 * @throws TypeError when it is not an absolute http(s) URL, or has a query, a fragment or credentials. The message
 *   does not repeat the URL, which may hold a secret.
 */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || /[?#]/.test(text) || url.username || url.password) {
    throw new TypeError("baseUrl must be an absolute http(s) URL without query, fragment or credentials");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/**
 * The part of a request's URL that is signed: path and query as they are transmitted, without the base URL's path.
 *
 * @param url as fetch normalises it
 * @throws TypeError when the URL lies outside the base URL: the key must not travel there.
 */
export function signedEndpoint(url: string, base: string): string {
  if (!url.startsWith(`${base}/`)) throw new TypeError("the request leaves the client's baseUrl");
  return url.slice(base.length).replace(/#.*/, "");
}
