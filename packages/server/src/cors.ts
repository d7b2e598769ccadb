import type { Contract } from "@provider-connectivity/core";
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { ConfigurationError } from "./configuration-error.ts";
import { REQUEST_ID_HEADER } from "./observe.ts";

/** The web pages that may call the provider from a browser. */
export interface CorsOptions {
  /** Origins such as `https://console.example`, or `"*"` for all. */
  readonly origins: readonly string[] | "*";
  /** How long a browser may cache the response to a preflight, in seconds. Default: the browser decides. */
  readonly maxAgeSeconds?: number;
}

/**
 * Responds to preflights, which browsers send unsigned, and lets pages of the listed origins read responses. Headers and
 * methods come from the contract.
 *
 * @throws ConfigurationError if an entry is not an origin
 */
export function corsFor(
  { securityHeaders, operations }: Contract,
  { origins, maxAgeSeconds }: CorsOptions,
): MiddlewareHandler {
  if (origins !== "*") for (const origin of origins) checkOrigin(origin);
  const { responseSignature, ...asked } = securityHeaders;
  const all = Object.values(operations);
  const parameters = all.flatMap((operation) => operation.parameters.filter((each) => each.in === "header"));
  return cors({
    origin: origins === "*" ? origins : [...origins],
    allowMethods: [...new Set(all.map(({ method }) => method))],
    allowHeaders: [...new Set(["Content-Type", ...Object.values(asked), ...parameters.map(({ name }) => name)])],
    exposeHeaders: [REQUEST_ID_HEADER, "Retry-After", responseSignature],
    ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
  });
}

function checkOrigin(origin: string): void {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw new ConfigurationError(
    `cors.origins: "${origin}" is not an origin. Write it as browsers do, for example https://console.example or http://localhost:5173.`,
  );
}
