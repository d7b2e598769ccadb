/** What happens to a request between its caller and the provider. @module */
import type { Contract } from "@provider-connectivity/core";
import type { Controls } from "../controls/controls.ts";
import { wait } from "../controls/latency.ts";
import type { OpenEntry } from "../controls/request-log.ts";
import { readText } from "../controls/request-log.ts";
import { amend } from "./amend.ts";
import type { Answer } from "./answer.ts";
import type { Backend } from "./backend.ts";
import type { BaseUrl } from "./base-url.ts";
import { afterFault, faultAnswer, isCarriedOut } from "./fault-answers.ts";
import { createFindOperation } from "./find-operation.ts";
import { createIgnoreSignatures } from "./ignore-signatures.ts";

/** What answering takes. */
export interface FrontParts {
  readonly contract: Contract;
  readonly baseUrl: BaseUrl;
  readonly controls: Controls;
  /** The provider as it is now: a reset makes another. */
  readonly backend: () => Backend;
  readonly signatures: "verify" | "ignore";
  /** Whether time goes on by itself. */
  readonly runs: boolean;
}

/** Answers a request; what a server knows besides goes along. A connection that breaks is `Response.error()`. */
export type AnswerRequest = (request: Request, env?: object) => Promise<Response>;

/** Makes the function that answers requests. */
export function createAnswerRequest(parts: FrontParts): AnswerRequest {
  const { controls } = parts;
  const begin = createBegin(parts);
  const prepare = parts.signatures === "ignore" ? createIgnoreSignatures(parts.contract.securityHeaders) : undefined;
  return async (request, env = {}) => {
    const entry = await begin(request);
    const { delay, fault } = controls.faults.meet(entry.operationId);
    entry.fault = fault?.kind;
    await wait(delay + controls.drawLatency());
    if (fault !== undefined && !isCarriedOut(fault)) return toResponse(end(entry, faultAnswer(fault)));
    const answer = await ask(parts, entry, { request: prepare?.(request) ?? request, env });
    return toResponse(end(entry, fault === undefined ? answer : afterFault(fault, answer)));
  };
}

/** Writes a request down. */
function createBegin({ contract, baseUrl, controls }: FrontParts): (request: Request) => Promise<OpenEntry> {
  const findOperation = createFindOperation(contract);
  const { key } = contract.securityHeaders;
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const isBelow = pathname.startsWith(`${baseUrl.prefix}/`);
    const path = isBelow ? pathname.slice(baseUrl.prefix.length) : pathname;
    return controls.log.begin({
      operationId: isBelow ? findOperation(request.method, path) : undefined,
      method: request.method,
      endpoint: `${path}${search}`,
      apiKey: request.headers.get(key) ?? undefined,
      body: request.body === null ? undefined : readText(await request.clone().text()),
    });
  };
}

async function ask(
  { controls, backend, runs }: FrontParts,
  entry: OpenEntry,
  { request, env }: { request: Request; env: object },
): Promise<Answer> {
  const provider = backend();
  if (runs) await provider.progress();
  // The answer is read here, so that a server's own way to send it fast is of no use.
  const response = await provider.fetch(request, { ...env, Response: undefined });
  const answer = { status: response.status, headers: response.headers, text: await response.text() };
  const requestId = answer.headers.get("X-Request-Id") ?? "";
  entry.isReplay = controls.replays.take(requestId);
  return amend(answer, controls, { entry, requestId });
}

function end(entry: OpenEntry, answer: Answer | undefined): Answer | undefined {
  entry.status = answer?.status;
  entry.answer = answer === undefined ? undefined : readText(answer.text);
  return answer;
}

function toResponse(answer: Answer | undefined): Response {
  if (answer === undefined) return Response.error();
  const { status, headers, text } = answer;
  return new Response(text === "" ? null : text, { status, headers });
}
