/** The request of a call by operation, before it is signed. @module */
import type { Operation } from "@provider-connectivity/core";
import type { UntypedInput } from "./calls.ts";
import { fillPath } from "./fill-path.ts";

/**
 * The URL of a call: parameters are percent-encoded with `encodeURIComponent`, arrays are one `name=value` for each
 * item, and what is `undefined` or `null` is left out.
 *
 * @throws TypeError when a path parameter is empty, `.` or `..`, or a query parameter is an object
 */
export function buildUrl(baseUrl: string, path: string, { params, query = {} }: UntypedInput): string {
  const search = present(query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${name}=${encode(name, item)}`),
  );
  return baseUrl + fillPath(path, params) + (search.length > 0 ? `?${search.join("&")}` : "");
}

/** The request of a call, its body as JSON. */
export function buildRequest(
  url: string,
  { method }: Operation,
  { headers = {}, body }: UntypedInput,
  signal: AbortSignal | undefined,
): Request {
  const json = body !== undefined;
  return new Request(url, {
    method,
    headers: [...(json ? [["Content-Type", "application/json"]] : []), ...present(headers)] as [string, string][],
    ...(json && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

function present(values: object): [string, unknown][] {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
}

function encode(name: string, value: unknown): string {
  if (typeof value === "object") throw new TypeError(`query parameter ${name} must not be an object`);
  return encodeURIComponent(value as string | number | boolean);
}
