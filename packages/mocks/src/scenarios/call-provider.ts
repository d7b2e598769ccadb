import { contract, type Operations } from "@provider-connectivity/contract";
import type { CallInput, Operation, SuccessOf, TypesOf } from "@provider-connectivity/core";
import type { FakeKey } from "../controls/signing.ts";
import type { Backend } from "../front/backend.ts";
import { OWN_REQUEST } from "../front/check-answers.ts";

/** Calls the provider behind a fake as its customer would: past overrides, faults and log. */
export type CallProvider = <Id extends keyof Operations>(
  operationId: Id,
  input: CallInput<TypesOf<Operations[Id]>>,
) => Promise<SuccessOf<TypesOf<Operations[Id]>>>;

/** What a call takes of a fake. */
export interface CallParts {
  readonly key: FakeKey;
  readonly prefix: string;
  readonly backend: () => Backend;
}

/** Makes calls with one key. Their errors say in words what the provider refused. */
export function createCallProvider(parts: CallParts): CallProvider {
  return async (operationId, input) => {
    const operation: Operation = contract.operations[operationId];
    const response = await parts.backend().fetch(await signed(parts, operation, input), OWN_REQUEST);
    const text = await response.text();
    if (response.ok) return JSON.parse(text) as never;
    throw new Error(`The scenario needs ${operationId}, which the provider answers with ${response.status}: ${text}`);
  };
}

interface AnyInput {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

async function signed(
  { key, prefix }: CallParts,
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
    [names.signature]: await key.signing.sign(message),
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  return new Request(`http://provider.test${prefix}${endpoint}`, { method, headers, ...text });
}
