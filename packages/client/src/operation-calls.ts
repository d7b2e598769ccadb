/** Calls by operation. @module */
import type { Operation } from "@provider-connectivity/core";
import { createCallContext, type CallContext } from "./call-context.ts";
import { answerError, callError } from "./call-error.ts";
import type { ClientCallOptions, Result, UntypedCall, UntypedInput } from "./calls.ts";
import { exchange } from "./exchange.ts";
import { keyedBody } from "./idempotency-key.ts";
import type { RawClient } from "./path-calls.ts";
import { ProviderError } from "./provider-error.ts";
import type { Settings } from "./settings.ts";

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Makes the calls that take an operation as a value. */
export function createOperationCalls(raw: RawClient, settings: Settings) {
  const result = (operation: Operation, input: UntypedInput = {}, options: ClientCallOptions = {}) =>
    callOperation(raw, settings, operation, input, options);
  const call: UntypedCall = async (...args) => {
    const { data, error } = await result(...args);
    if (error) throw error;
    return data;
  };
  return { result, call };
}

async function callOperation(
  raw: RawClient,
  settings: Settings,
  operation: Operation,
  { params = {}, query, headers, body: given }: UntypedInput,
  { signal, timeoutMs }: ClientCallOptions,
): Promise<Result<unknown>> {
  const { method, path } = operation;
  const body = await keyedBody(operation, params, given, settings);
  const call = createCallContext(method, path, operation, body, timeoutMs);
  const fetch = (request: Request) => exchange(request, call, settings);
  try {
    const init = { params: { path: params, query, header: headers }, body, fetch, ...(signal && { signal }) };
    return judge(call, await raw.request(method, path, init), settings);
  } catch (thrown) {
    return { error: asProviderError(thrown, call), response: call.response };
  }
}

function judge(call: CallContext, answer: Answer, settings: Settings): Result<unknown> {
  const { data, error, response } = answer;
  if (!response.ok) return { error: answerError(call, response, error, settings), response };
  const violation = settings.checkAnswer?.(call.operationId, response.status, data);
  return violation ? { error: unusable(call, violation, undefined, data), response } : { data, response };
}

/** Lets through what is no failure of the provider: an abort, or a call that could not be made. */
function asProviderError(thrown: unknown, call: CallContext): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  if (thrown instanceof SyntaxError && call.response) return unusable(call, "the answer is not JSON", thrown);
  throw thrown;
}

/** The provider reports success, but of what cannot be read. */
function unusable(call: CallContext, message: string, cause?: unknown, body?: unknown): ProviderError {
  return callError(call, message, cause, { body, outcome: call.reads ? "failed" : "unknown" });
}
