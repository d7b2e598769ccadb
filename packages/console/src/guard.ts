/** Accepts only requests from programs on this machine. @module */
import { ApiError, AuthenticationError } from "@provider-connectivity/server";
import { timingSafeEqual } from "hono/utils/buffer";
import { CONTROL_TOKEN_HEADER } from "./names.ts";

/** Names of the loopback address. A rebound DNS name is not one of them. */
const LOOPBACK: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** The options of a guard. */
export interface GuardOptions {
  /** The required token of requests. */
  readonly token: string;
  /** Additional allowed values of `Host`. Default: none. */
  readonly hosts?: readonly string[];
}

/** Checks of requests. Each throws an `ApiError` to refuse one. */
export interface Guard {
  /** Refuses a `Host` that is not a name of this port (DNS rebinding). */
  checkHost(headers: Headers): void;
  /** Refuses requests from other web pages (CSRF). */
  checkOrigin(headers: Headers): void;
  /** Refuses requests without the token. Rejects with an `ApiError`. */
  checkToken(headers: Headers): Promise<void>;
}

/** Creates a guard. */
export function createGuard({ token, hosts = [] }: GuardOptions): Guard {
  const names = new Set([...LOOPBACK, ...hosts].map((host) => host.toLowerCase()));
  return {
    checkHost(headers) {
      const host = headers.get("host") ?? "";
      if (!names.has(host.replace(/:\d+$/, "").toLowerCase()))
        throw forbidden("The Host header is not a name of the control port.", "Host");
    },
    checkOrigin(headers) {
      const origin = headers.get("origin");
      if (origin !== null && origin !== `http://${headers.get("host")}`)
        throw forbidden("The control port does not accept requests from other web pages.", "Origin");
      const site = headers.get("sec-fetch-site");
      if (site !== null && site !== "same-origin" && site !== "none")
        throw forbidden("The control port does not accept requests from other web pages.", "Sec-Fetch-Site");
    },
    async checkToken(headers) {
      if (!(await timingSafeEqual(headers.get(CONTROL_TOKEN_HEADER) ?? "", token)))
        throw new AuthenticationError("The token is missing or wrong. `start` prints it.");
    },
  };
}

function forbidden(message: string, header: string): ApiError {
  return new ApiError(403, "forbidden", message, { place: { requestPart: "headers", propertyName: header } });
}
