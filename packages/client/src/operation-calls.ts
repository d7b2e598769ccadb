/** Calls by operation. @module */
import type { Operation } from "@provider-connectivity/core";
import { buildRequest, buildUrl } from "./build-request.ts";
import { createCallContext, traced, type CallContext } from "./call-context.ts";
import { answerError, callError, thrownError } from "./call-error.ts";
import type { ClientCallOptions, Result, UntypedCall, UntypedInput } from "./calls.ts";
import { exchange } from "./exchange.ts";
import { keyedBody } from "./idempotency-key.ts";
import { listItems } from "./list-items.ts";
import type { Settings } from "./settings.ts";

/** Makes the calls that take an operation as a value. */
export function createOperationCalls(settings: Settings) {
  const result = (operation: Operation, input: UntypedInput = {}, options: ClientCallOptions = {}) => {
    const { method, path } = operation;
    const call = createCallContext(method, path, operation, input.body, settings, options);
    return traced(call, callOperation(settings, call, operation, input));
  };
  const call: UntypedCall = async (...args) => {
    const { data, error } = await result(...args);
    if (error) throw error;
    return data;
  };
  const paginate = (...args: Parameters<UntypedCall>) => listItems(call, ...args);
  return { result, call, paginate };
}

async function callOperation(
  settings: Settings,
  call: CallContext,
  operation: Operation,
  input: UntypedInput,
): Promise<Result<unknown>> {
  try {
    // Before a key is handed out, it is clear that there can be a request.
    const url = buildUrl(settings.baseUrl, operation.path, input);
    const body = await keyedBody(call, input, settings);
    const request = buildRequest(url, operation, { ...input, body }, call.signal);
    const response = await exchange(request, call, settings);
    const text = await response.text();
    if (!response.ok) return { error: answerError(call, response, parsed(text), settings), response };
    const data: unknown = text ? JSON.parse(text) : undefined;
    const violation = settings.checkAnswer?.(call.operationId, response.status, data);
    return violation
      ? { error: callError(call, "bad-answer", violation, { body: data }), response }
      : { data, response };
  } catch (thrown) {
    return { error: thrownError(call, thrown), response: call.response };
  }
}

/** A refusal may be anything, for example a gateway's page. */
function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
