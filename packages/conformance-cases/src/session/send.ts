import { contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { parseJson } from "@provider-connectivity/core/internal";
import type { SignedMessage } from "@provider-connectivity/signing";
import type { Target } from "../target.ts";
import { endpointOf, type ParsedResponse, type RequestInput } from "../exchange.ts";

const names = contract.securityHeaders;

const TOO_MANY_REQUESTS = 429;

/**
 * Signs and sends a request of an operation, and returns any response. After a 429, the target may send it again. A request
 * whose connection was closed without a response is sent again once.
 */
export async function send(target: Target, operation: Operation, input: RequestInput): Promise<ParsedResponse> {
  for (let attempt = 1; ; attempt++) {
    // Every attempt has a new nonce, because a provider may have stored the first one without executing the request.
    const response = await sendOnOpenConnection(target, operation, input);
    if (response.status !== TOO_MANY_REQUESTS || target.awaitRetry === undefined) return response;
    if (!(await target.awaitRetry(response, attempt))) return response;
  }
}

/** Repeats a request whose idle connection was closed while it was sent (RFC 9112, section 9.3.1). */
async function sendOnOpenConnection(target: Target, operation: Operation, input: RequestInput) {
  try {
    return await sendOnce(target, operation, input);
  } catch (error) {
    // If a rule sets the nonce, it may test replays.
    if (input.nonce !== undefined || !isClosedConnection(error)) throw error;
    target.onClosedConnection?.();
    return sendOnce(target, operation, input);
  }
}

const CLOSED_CONNECTION = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

function isClosedConnection(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; { cause } = cause) {
    if ("code" in cause && typeof cause.code === "string" && CLOSED_CONNECTION.has(cause.code)) return true;
  }
  return false;
}

async function sendOnce(target: Target, operation: Operation, input: RequestInput): Promise<ParsedResponse> {
  const method = input.method ?? operation.method;
  const endpoint = endpointOf(operation, input);
  const sent = input.text ?? (input.body === undefined ? "" : JSON.stringify(input.body));
  const message = {
    timestamp: input.timestamp ?? String((target.now ?? Date.now)()),
    nonce: input.nonce ?? crypto.randomUUID(),
    method,
    endpoint,
    ...(sent === "" ? {} : { body: sent }),
  };
  const headers = await signed(target, operation, input, message, sent);
  input.tamper?.(headers);
  const body = sent === "" ? {} : { body: sent };
  const request = new Request(target.baseUrl + endpoint, { method, headers, ...body, redirect: "manual" });
  const startedAt = performance.now();
  const response = await target.fetch(request);
  const text = await response.text();
  const durationMs = performance.now() - startedAt;
  const contentType = response.headers.get("Content-Type") ?? "";
  const [requestHeaders, responseHeaders] = [Object.fromEntries(headers), Object.fromEntries(response.headers)];
  const { operationId } = operation;
  const { status } = response;
  return {
    operationId,
    method,
    endpoint,
    requestHeaders,
    sent,
    status,
    contentType,
    responseHeaders,
    text,
    durationMs,
    body: parseJson(text),
  };
}

async function signed(
  { customer, platformSigner }: Target,
  { platformSigned }: Operation,
  { caller = customer, headers: more = {}, signs = (message) => message }: RequestInput,
  message: SignedMessage,
  sent: string,
): Promise<Headers> {
  const headers = new Headers(more);
  if (sent !== "" && !headers.has("Content-Type")) headers.set("Content-Type", "application/json");
  headers.set(names.key, caller.apiKey);
  headers.set(names.nonce, message.nonce);
  headers.set(names.timestamp, message.timestamp);
  const toSign = signs(message);
  headers.set(names.signature, await caller.signer.sign(toSign));
  if (platformSigned) headers.set(names.platformSignature, (await platformSigner?.sign(message)) ?? "");
  return headers;
}
