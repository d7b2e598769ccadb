/** A client's options, read once. @module */
import type { ContractInfo } from "@provider-connectivity/core";
import { parseBaseUrl } from "./base-url.ts";
import type { ClientOptions } from "./client-options.ts";
import { webRuntime, type Runtime } from "./runtime.ts";
import type { Credentials } from "./sign-request.ts";

export interface Settings {
  readonly options: ClientOptions;
  readonly credentials: Credentials;
  readonly runtime: Runtime;
  send(request: Request): Response | Promise<Response>;
}

/**
 * Reads and checks a client's options.
 *
 * @throws TypeError when the base URL or the API key cannot be used
 */
export function createSettings(contract: ContractInfo, options: ClientOptions): Settings {
  const { apiKey, signing, platformSigner, runtime = webRuntime } = options;
  // Header objects repeat a value that they refuse in their error; a key must not end up there.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new TypeError("apiKey must be printable ASCII without spaces");
  const base = parseBaseUrl(options.baseUrl);
  const names = contract.securityHeaders;
  return {
    options,
    runtime,
    credentials: { base, apiKey, signing, platformSigner, names, runtime },
    // The global is looked up at each call, because mocks replace it after clients are made.
    send: options.fetch ?? ((request) => globalThis.fetch(request)),
  };
}
