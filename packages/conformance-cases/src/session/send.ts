import { contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import type { SignedMessage } from "@provider-connectivity/signing";
import type { Target } from "../target.ts";
import { type Answer, endpointOf, type RequestInput } from "./exchange.ts";

const names = contract.securityHeaders;

/** Signs a request of an operation, sends it, and reads its answer, whatever it is. */
export async function send(target: Target, operation: Operation, input: RequestInput): Promise<Answer> {
  const { method } = operation;
  const endpoint = endpointOf(operation, input);
  const sent = input.body === undefined ? "" : JSON.stringify(input.body);
  const headers = await signed(target, operation, input, {
    timestamp: input.timestamp ?? String((target.now ?? Date.now)()),
    nonce: input.nonce ?? crypto.randomUUID(),
    method,
    endpoint,
    ...(sent === "" ? {} : { body: sent }),
  });
  input.tamper?.(headers);
  const body = sent === "" ? {} : { body: sent };
  const request = new Request(target.baseUrl + endpoint, { method, headers, ...body, redirect: "manual" });
  const response = await target.fetch(request);
  const text = await response.text();
  const contentType = response.headers.get("Content-Type") ?? "";
  const { operationId } = operation;
  return { operationId, method, endpoint, sent, status: response.status, contentType, text, body: parsed(text) };
}

async function signed(
  { customer, platformSigner }: Target,
  { platformSigned }: Operation,
  { caller = customer, headers: more = {}, body }: RequestInput,
  message: SignedMessage,
): Promise<Headers> {
  const headers = new Headers(more);
  if (body !== undefined) headers.set("Content-Type", "application/json");
  headers.set(names.key, caller.apiKey);
  headers.set(names.nonce, message.nonce);
  headers.set(names.timestamp, message.timestamp);
  headers.set(names.signature, await caller.signer.sign(message));
  if (platformSigned) headers.set(names.platformSignature, (await platformSigner?.sign(message)) ?? "");
  return headers;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
