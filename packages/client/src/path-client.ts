/** Calls by method and path. @module */
import type { ContractInfo, Operation } from "@provider-connectivity/core";
import createFetchClient from "openapi-fetch";
import { createCallContext } from "./call-context.ts";
import { exchange } from "./exchange.ts";
import { serializePath } from "./path.ts";
import type { Settings } from "./settings.ts";

/** openapi-fetch's client without the types of a contract. */
export interface RawClient {
  request(
    method: string,
    path: string,
    init?: RawInit,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

export interface RawInit {
  readonly params?: object;
  readonly body?: unknown;
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

type RawCall = (path: string, init?: RawInit) => ReturnType<RawClient["request"]>;

/** Makes openapi-fetch's client, without signatures. */
export function createRawClient(baseUrl: string) {
  return createFetchClient({ baseUrl, pathSerializer: serializePath });
}

/** Makes openapi-fetch's methods; each signs what it sends, also through a `fetch` or middleware of the caller's. */
export function createPathCalls(raw: RawClient, contract: ContractInfo, settings: Settings) {
  const request = (anyCase: string, path: string, init: RawInit = {}) => {
    const method = anyCase.toUpperCase();
    const call = createCallContext(method, path, findOperation(contract, method, path), init.body);
    const sending = init.fetch ? { ...settings, fetch: init.fetch } : settings;
    return raw.request(method, path, {
      ...init,
      // Always there, so that a path parameter which is missing is noticed.
      params: { path: {}, ...init.params },
      fetch: (unsigned) => exchange(unsigned, call, sending),
    });
  };
  // openapi-fetch's methods are the members in capitals.
  const methods = Object.keys(raw).filter((name) => /^[A-Z]+$/.test(name));
  const calls = methods.map((method): [string, RawCall] => [method, (path, init) => request(method, path, init)]);
  return { request, ...Object.fromEntries(calls) };
}

function findOperation(contract: ContractInfo, method: string, path: string): Operation | undefined {
  const { operations = {} } = contract as { operations?: Readonly<Record<string, Operation>> };
  return Object.values(operations).find((operation) => operation.method === method && operation.path === path);
}
