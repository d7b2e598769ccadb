/**
 * Calls by method and path, over openapi-fetch, which you install with this package.
 * @module
 */
import type { ContractInfo, ContractTypes, Operation, TypesOfContract } from "@provider-connectivity/core";
import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { callError, checkCallOptions, createCallContext, thrownError, traced } from "./call-context.ts";
import { createSettings, type ClientOptions, type Settings } from "./client-options.ts";
import { fillPath } from "./request.ts";
import type { Received } from "./send-once.ts";
import { sendWithRetries } from "./send-with-retries.ts";
import { findFault } from "./validate-response.ts";

/** The client of openapi-fetch, whose requests are signed. */
export type PathClient<C extends ContractInfo> = FetchClient<TypesOfContract<C>["paths"]>;

type Fetch = NonNullable<ClientOptions["fetch"]>;
type RawRequest = (method: string, path: string, init?: RawInit) => Promise<{ response: Response; error?: unknown }>;

interface RawInit {
  readonly params?: object;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly fetch?: Fetch;
}

/**
 * Creates openapi-fetch's client of one provider. Its calls are signed, limited in time and repeated like those of
 * `createClient`. openapi-fetch builds the requests and reads the responses.
 *
 * @param contract the whole contract, or its `api`. The `api` does not contain which responses are signed: with a
 * `responseVerifier`, all of them must be
 * @throws TypeError for a missing, unknown or unusable option
 * @example
 * ```ts
 * import { contract } from "@provider-connectivity/contract";
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { createSigner } from "@provider-connectivity/signing/node";
 * import { readFileSync } from "node:fs";
 *
 * const client = createPathClient(contract, {
 *   baseUrl: "https://provider.example/v2",
 *   apiKey: "a key",
 *   signer: createSigner(defaultSigningConfiguration, readFileSync("private.pem", "utf8")),
 * });
 * const path = { accountId: "main" };
 * const { data, error } = await client.GET("/accounts/{accountId}", { params: { path } });
 * ```
 */
export function createPathClient<C extends ContractInfo<ContractTypes>>(
  contract: C,
  options: ClientOptions,
): PathClient<C> {
  const settings = createSettings(contract, options);
  const raw = createFetchClient({ baseUrl: settings.baseUrl, pathSerializer: fillPath });
  const request = signedRequest(raw.request as unknown as RawRequest, settings);
  // openapi-fetch's methods are the members in capitals.
  const methods = Object.keys(raw).filter((name) => /^[A-Z]+$/.test(name));
  const calls = methods.map((method) => [method, request.bind(undefined, method)] as const);
  return { ...raw, request, ...Object.fromEntries(calls) } as unknown as PathClient<C>;
}

/** Signs each request last, after a `fetch` or middleware of the caller. */
function signedRequest(raw: RawRequest, settings: Settings): RawRequest {
  return (anyCase, path, init = {}) => {
    const method = anyCase.toUpperCase();
    const operation = findOperation(settings.contract, method, path);
    const { signal, fetch = settings.fetch } = init;
    const call = createCallContext(
      { method, path, operation },
      { body: init.body },
      settings,
      signal === undefined ? {} : { signal },
    );
    const send = async (unsigned: Request) => {
      checkCallOptions(call.options);
      const received = await sendWithRetries(unsigned, call, { ...settings, fetch });
      const { response, bytes } = received;
      // An empty body is distinct from `null`. openapi-fetch checks whether the text is JSON.
      const isEmpty = bytes.length === 0 || (bytes.length === 4 && new TextDecoder().decode(bytes) === "null");
      const fault = response.ok ? findFault(operation, response.status, isEmpty ? undefined : true) : undefined;
      if (fault) throw callError(call, "invalid-response", fault);
      return rebuild(received);
    };
    // Always with `path`, so that a missing parameter is detected.
    const result = raw(method, path, { ...init, params: { path: {}, ...init.params }, fetch: send });
    return traced(
      call,
      result.catch((thrown: unknown) => Promise.reject(thrownError(call, thrown))),
    );
  };
}

/** A response whose body can be read again. */
function rebuild({ response, bytes }: Received): Response {
  const { status, statusText, headers, url } = response;
  // These statuses allow no body.
  if (response.body === null) return response;
  const rebuilt = new Response(bytes.length === 0 ? null : bytes, { status, statusText, headers });
  return Object.defineProperty(rebuilt, "url", { value: url });
}

function findOperation(contract: ContractInfo, method: string, path: string): Operation | undefined {
  const { operations = {} } = contract as { operations?: Readonly<Record<string, Operation>> };
  return Object.values(operations).find((operation) => operation.method === method && operation.path === path);
}
