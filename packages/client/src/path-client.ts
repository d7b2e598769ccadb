/** Calls by method and path. @module */
import type { ContractInfo, ContractTypes, Operation, TypesOfContract } from "@provider-connectivity/core";
import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { createCallContext, traced } from "./call-context.ts";
import { thrownError } from "./call-error.ts";
import type { ClientOptions } from "./client-options.ts";
import { exchange } from "./exchange.ts";
import { fillPath } from "./fill-path.ts";
import { createSettings, type Settings } from "./settings.ts";

/** openapi-fetch's own client; what it sends is signed. */
export type PathClient<C extends ContractInfo> = FetchClient<TypesOfContract<C>["paths"]>;

type RawRequest = (method: string, path: string, init?: RawInit) => Promise<{ response: Response; error?: unknown }>;

interface RawInit {
  readonly params?: object;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

/**
 * Makes openapi-fetch's client of one provider. Its calls are signed, limited in time and repeated like those of
 * `createClient`; what a request looks like and how its answer is read is openapi-fetch's.
 *
 * @param contract the whole contract, or only its `api`, which does not say whose answers are signed: with a
 *   `responseVerifier` every answer then has to be
 * @throws TypeError when the base URL or the API key cannot be used
 * @example
 * const client = createPathClient(contract, { baseUrl, apiKey, signing });
 * const { data, error } = await client.GET("/accounts/{accountId}", { params: { path: { accountId } } });
 */
export function createPathClient<C extends ContractInfo<ContractTypes>>(
  contract: C,
  options: ClientOptions,
): PathClient<C> {
  const settings = createSettings(contract, options);
  const raw = createFetchClient({ baseUrl: settings.baseUrl, pathSerializer: fillPath });
  const request = signedRequest(raw.request as unknown as RawRequest, contract, settings);
  // openapi-fetch's methods are the members in capitals.
  const methods = Object.keys(raw).filter((name) => /^[A-Z]+$/.test(name));
  const calls = methods.map((method) => [method, request.bind(undefined, method)] as const);
  return { ...raw, request, ...Object.fromEntries(calls) } as unknown as PathClient<C>;
}

/** Signs what is sent, also through a `fetch` or middleware of the caller's. */
function signedRequest(raw: RawRequest, contract: ContractInfo, settings: Settings): RawRequest {
  return (anyCase, path, init = {}) => {
    const method = anyCase.toUpperCase();
    const call = createCallContext(method, path, findOperation(contract, method, path), init.body, settings, init);
    const sending = init.fetch ? { ...settings, fetch: init.fetch } : settings;
    const answer = raw(method, path, {
      ...init,
      // Always there, so that a path parameter which is missing is noticed.
      params: { path: {}, ...init.params },
      fetch: (unsigned) => exchange(unsigned, call, sending),
    });
    return traced(
      call,
      answer.catch((thrown: unknown) => Promise.reject(thrownError(call, thrown))),
    );
  };
}

function findOperation(contract: ContractInfo, method: string, path: string): Operation | undefined {
  const { operations = {} } = contract as { operations?: Readonly<Record<string, Operation>> };
  return Object.values(operations).find((operation) => operation.method === method && operation.path === path);
}
