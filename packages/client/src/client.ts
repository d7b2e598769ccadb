/** The client, and its calls by operation. @module */
import type { Caller, ContractInfo, ContractTypes, Operation, TypesOfContract } from "@provider-connectivity/core";
import {
  callError,
  checkCallOptions,
  createCallContext,
  errorResponse,
  thrownError,
  traced,
  type CallContext,
} from "./call-context.ts";
import type { ClientCallOptions, ClientCalls, NamedCalls, Result, UntypedCall, UntypedInput } from "./calls.ts";
import { createSettings, type ClientOptions, type Settings } from "./client-options.ts";
import { listItems } from "./list-items.ts";
import { addIdempotencyKey, buildRequest, buildUrl } from "./request.ts";
import { sendWithRetries } from "./send-with-retries.ts";
import { findFault } from "./validate-response.ts";

interface WithCalls {
  createCalls(caller: Caller): object;
}

/** A client of one provider: calls by operation and, if it was created with a whole contract, each operation as a method. */
export type Client<C extends ContractInfo> = ClientCalls<TypesOfContract<C>> &
  (C extends WithCalls ? NamedCalls<TypesOfContract<C>> : unknown);

/**
 * Creates a client of one provider.
 *
 * @param contract the whole contract, or its `api`, which adds only the operations that you call to a bundle
 * @throws TypeError for a missing, unknown or unusable option
 * @example
 * ```ts
 * import { contract, getAccounts } from "@provider-connectivity/contract";
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { createSigner } from "@provider-connectivity/signing/node";
 * import { readFileSync } from "node:fs";
 *
 * const client = createClient(contract, {
 *   baseUrl: "https://provider.example/v2",
 *   apiKey: "a key",
 *   signer: createSigner(defaultSigningConfiguration, readFileSync("private.pem", "utf8")),
 * });
 * for await (const { id } of client.paginate(getAccounts)) {
 *   const { balances } = await client.getBalances({ params: { accountId: id } });
 *   console.log(id, balances);
 * }
 * ```
 */
export function createClient<C extends ContractInfo<ContractTypes>>(contract: C, options: ClientOptions): Client<C> {
  const calls = createOperationCalls(createSettings(contract, options));
  const named = (contract as Partial<WithCalls>).createCalls?.(calls as unknown as Caller);
  return { ...named, ...calls } as unknown as Client<C>;
}

function createOperationCalls(settings: Settings) {
  const result = (operation: Operation, input: UntypedInput = {}, options: ClientCallOptions = {}) => {
    const call = createCallContext({ ...operation, operation }, input, settings, options);
    return traced(call, callOperation(settings, call, operation, input));
  };
  const call: UntypedCall = async (...args) => {
    const { data, error } = await result(...args);
    if (error) throw error;
    return data;
  };
  const paginate = (...args: Parameters<UntypedCall>) => listItems(call, settings.contract.pagination.after, ...args);
  return { result, call, paginate };
}

async function callOperation(
  settings: Settings,
  call: CallContext,
  operation: Operation,
  input: UntypedInput,
): Promise<Result<unknown>> {
  try {
    checkCallOptions(call.options);
    // Build the request before a key is stored, so that only sendable requests store one.
    const url = buildUrl(settings.baseUrl, operation.path, input);
    const body = await addIdempotencyKey(call, input, settings);
    const request = buildRequest(url, operation, { ...input, body });
    const { response, bytes } = await sendWithRetries(request, call, settings);
    const text = new TextDecoder().decode(bytes);
    // Frees a long body before its text is parsed. Node 20 and browsers before 2024 lack `transfer`.
    (bytes.buffer as Partial<ArrayBuffer>).transfer?.(0);
    if (!response.ok) return { error: errorResponse(call, response, parseAny(text), settings), response };
    const data: unknown = text ? JSON.parse(text) : undefined;
    const { status } = response;
    const fault = findFault(operation, status, data) ?? settings.validateResponse?.(call.operationId, status, data);
    return fault ? { error: callError(call, "invalid-response", fault, { body: data }), response } : { data, response };
  } catch (thrown) {
    return { error: thrownError(call, thrown), response: call.response };
  }
}

/** An error response may have any body, for example a gateway's page. */
function parseAny(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
