/** The state of one call, and the errors made of it. @module */
import type { Operation } from "@provider-connectivity/core";
import type { ClientCallOptions, UntypedInput } from "./calls.ts";
import { callOptionRules, checkOptions, type Settings } from "./client-options.ts";
import type { EndedCall, TracedCall } from "./events.ts";
import {
  describeErrorResponse,
  ProviderError,
  readErrorBody,
  stringIn,
  type ErrorKind,
  type CallOutcome,
  type ProviderErrorDetails,
} from "./provider-error.ts";
import { clockSkewMs, describeClockSkew, requestIdOf, retryAfterMs } from "./response-headers.ts";

/** The state of one call. */
export interface CallContext {
  /** The operation's id, or method and path template if the operation is unknown. */
  readonly operationId: string;
  /** Absent for calls by path with a contract that has no operations. */
  readonly operation: Operation | undefined;
  /** Whether the call changes nothing at the provider. */
  readonly reads: boolean;
  readonly options: ClientCallOptions;
  readonly trace: TracedCall | undefined;
  idempotencyKey: string | undefined;
  /** Whether an attempt without a usable response may have taken effect. */
  mayHaveTakenEffect: boolean;
  /** The last response. */
  response?: Response;
}

/** Creates the state of a call. */
export function createCallContext(
  {
    method,
    path,
    operation,
  }: { readonly method: string; readonly path: string; readonly operation?: Operation | undefined },
  { body, headers = {} }: UntypedInput,
  { tracing, contract }: Settings,
  options: ClientCallOptions,
): CallContext {
  const operationId = operation?.operationId ?? `${method} ${path}`;
  const bodyKey = operation?.idempotent === false ? undefined : stringIn(body, contract.idempotencyProperty);
  return {
    operationId,
    operation,
    // A server may read an empty key as none, and execute a repeated request twice.
    idempotencyKey: headerKeyOf(headers) || bodyKey || undefined,
    reads: /^(GET|HEAD)$/.test(method),
    options,
    trace: tracing?.({ operationId, method, path }),
    mayHaveTakenEffect: options.mayHaveBeenSent === true,
  };
}

/** @throws TypeError for call options that cannot be used */
export function checkCallOptions({ signal, timeoutMs, mayHaveBeenSent }: ClientCallOptions): void {
  checkOptions({ signal, timeoutMs, mayHaveBeenSent }, callOptionRules);
}

/** Reports the end of a call to its trace. */
export async function traced<T extends EndedCall>({ trace }: CallContext, ending: Promise<T>): Promise<T> {
  if (trace)
    ending.then(
      (result) => trace.end(result),
      (error: unknown) => trace.end({ error }),
    );
  return ending;
}

/** APIs without a key in the body take it in a header (draft-ietf-httpapi-idempotency-key-header). */
function headerKeyOf(headers: object): string | undefined {
  return stringIn(headers, Object.keys(headers).find((name) => name.toLowerCase() === "idempotency-key") ?? "");
}

/** The error of a call. */
export function callError(
  call: CallContext,
  kind: ErrorKind,
  message: string,
  details?: Partial<ProviderErrorDetails> & ErrorOptions,
): ProviderError {
  const { operationId, idempotencyKey, response, mayHaveTakenEffect } = call;
  return new ProviderError(`${operationId}: ${message}`, {
    kind,
    status: response?.status,
    requestId: requestIdOf(response),
    headers: response?.headers,
    operationId,
    idempotencyKey,
    outcome: mayHaveTakenEffect ? "unknown" : "failed",
    ...details,
  });
}

/** The error of a call that ended with an exception. `more` is added to the message. */
export function thrownError(call: CallContext, thrown: unknown, kind = kindOf(call, thrown), more = ""): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  return callError(call, kind, `${kind.replace("-", " ")}: ${String(thrown)}${more}`, { cause: thrown });
}

/** The error of a call whose response has another status than success. */
export function errorResponse(
  call: CallContext,
  response: Response,
  body: unknown,
  { runtime, contract: { errors, securityHeaders } }: Settings,
): ProviderError {
  const now = runtime.now();
  const named = readErrorBody(body, errors);
  const requestId = requestIdOf(response);
  const timestampRefused =
    named.propertyName?.replace("/", "").toLowerCase() === securityHeaders.timestamp.toLowerCase();
  const request = requestId ? ` (request ${requestId})` : "";
  const clock = describeClockSkew(clockSkewMs(response, now), timestampRefused);
  return callError(call, "refusal", describeErrorResponse(response, body, named, errors) + request + clock, {
    ...named,
    retryAfterMs: retryAfterMs(response, now),
    body,
    outcome: outcomeOf(call, response.status, named.requestPart === errors.parts.headers),
  });
}

function kindOf({ options, response }: CallContext, thrown: unknown): ErrorKind {
  if (options.signal?.aborted) return "aborted";
  if ((thrown as Error | undefined)?.name === "TimeoutError") return "no-response";
  return response ? "invalid-response" : "local-error";
}

/** Errors about the key, the headers or the rate come before the provider looks up earlier attempts. */
function outcomeOf(call: CallContext, status: number, aboutHeaders: boolean): CallOutcome {
  if (status >= 500) return call.reads ? "failed" : "unknown";
  const early = status === 401 || status === 429 || aboutHeaders;
  return call.mayHaveTakenEffect && early ? "unknown" : "refused";
}
