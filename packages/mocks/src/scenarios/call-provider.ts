import { contract, type Operations } from "@provider-connectivity/contract";
import type { CallInput, Operation, SuccessOf, TypesOf } from "@provider-connectivity/core";
import { OWN_REQUEST } from "../controls/interceptor.ts";
import type { FakeKey } from "../controls/signing.ts";
import type { Backend } from "../request-handling/backend.ts";

/** Calls the provider of a fake as its customer, without overrides, faults and log. */
export type CallProvider = <Id extends keyof Operations>(
  operationId: Id,
  input: CallInput<TypesOf<Operations[Id]>>,
) => Promise<SuccessOf<TypesOf<Operations[Id]>>>;

/** The dependencies of `createCallProvider`. */
export interface CallDeps {
  readonly key: FakeKey;
  readonly prefix: string;
  readonly backend: () => Backend;
}

/** Creates calls with one key. Errors contain the response of the provider. */
export function createCallProvider(deps: CallDeps): CallProvider {
  return async (operationId, input) => {
    const operation: Operation = contract.operations[operationId];
    const response = await deps.backend().fetch(await signed(deps, operation, input), OWN_REQUEST);
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as never;
    throw new Error(`The scenario needs ${operationId}, and the provider responded with ${response.status}: ${text}`);
  };
}

interface AnyInput {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

async function signed(
  { key, prefix }: CallDeps,
  { method, path }: Operation,
  { params = {}, body }: AnyInput,
): Promise<Request> {
  const endpoint = path.replaceAll(/\{([^}]+)\}/g, (_all, name: string) => encodeURIComponent(String(params[name])));
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const message = { timestamp: String(Date.now()), nonce: crypto.randomUUID(), method, endpoint, ...text };
  const names = contract.securityHeaders;
  const headers = {
    [names.key]: key.apiKey,
    [names.nonce]: message.nonce,
    [names.timestamp]: message.timestamp,
    [names.signature]: await key.signer.sign(message),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  return new Request(`http://provider.test${prefix}${endpoint}`, { method, headers, ...text });
}
