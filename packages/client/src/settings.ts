/** A client's options, read once. @module */
import type { ContractInfo, SecurityHeaders } from "@provider-connectivity/core";
import { parseBaseUrl } from "./base-url.ts";
import type { ClientOptions } from "./client-options.ts";
import { webRuntime, type Runtime } from "./runtime.ts";

/** The options with what is derived from them and from the contract. */
export interface Settings extends ClientOptions {
  readonly names: SecurityHeaders;
  readonly runtime: Runtime;
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/**
 * Reads and checks a client's options.
 *
 * @throws TypeError when the base URL or the API key cannot be used
 */
export function createSettings(contract: ContractInfo, options: ClientOptions): Settings {
  // Header objects repeat a value that they refuse in their error; a key must not end up there.
  if (!/^[\x21-\x7e]+$/.test(options.apiKey)) throw new TypeError("apiKey must be printable ASCII without spaces");
  return {
    ...options,
    runtime: options.runtime ?? webRuntime,
    // The global is looked up at each call, because mocks replace it after clients are made.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    baseUrl: parseBaseUrl(options.baseUrl),
    names: contract.securityHeaders,
  };
}
