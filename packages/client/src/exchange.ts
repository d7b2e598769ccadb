/** Sends one call until it has an answer: signatures, attempts, time limit. @module */
import type { CallContext } from "./call-context.ts";
import { callError } from "./call-error.ts";
import type { SentRequest } from "./client-options.ts";
import { ProviderError } from "./provider-error.ts";
import { requestIdOf } from "./refusal.ts";
import { retryDelay } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { signRequest } from "./sign-request.ts";
import { startTimeLimit, type TimeLimit } from "./time-limit.ts";

const DEFAULT_TIMEOUT_MS = 30_000;

/** What Node's fetch reports when it could make no connection, so that nothing was sent. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Sends a request that is not signed yet and gives its answer, whose body is here in full.
 *
 * @throws ProviderError when no answer came
 * @throws the reason of the request's signal when that aborts
 */
export async function exchange(request: Request, call: CallContext, settings: Settings): Promise<Response> {
  request.signal.throwIfAborted();
  const body = new Uint8Array(await request.arrayBuffer());
  const limit = startTimeLimit(
    request.signal,
    call.timeoutMs ?? settings.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    settings.runtime,
  );
  try {
    for (let attempt = 1; ; attempt++) {
      const sent = { operationId: call.operationId, method: request.method, url: request.url, attempt };
      const signed = await signRequest(request, body, call, limit.signal, settings);
      const end = await send(signed, sent, call, limit, settings);
      // An answer that came at the last moment is still given.
      if (end instanceof ProviderError) request.signal.throwIfAborted();
      const delayMs = retryDelay(call, end, attempt, limit, settings);
      if (delayMs === undefined) return conclude(end, call);
      settings.onRetry?.({ ...sent, delayMs, failure: end });
      await settings.runtime.wait(delayMs, limit.signal);
      request.signal.throwIfAborted();
    }
  } finally {
    limit.stop();
  }
}

async function send(
  signed: Request,
  sent: SentRequest,
  call: CallContext,
  limit: TimeLimit,
  { runtime, fetch, onRequest, onResponse }: Settings,
): Promise<Response | ProviderError> {
  onRequest?.(sent);
  const startedAt = runtime.now();
  const end = await Promise.race([receive(signed, fetch), limit.reached]).catch((thrown) => noAnswer(thrown, call));
  if (end instanceof ProviderError) return end;
  onResponse?.({ ...sent, status: end.status, requestId: requestIdOf(end), durationMs: runtime.now() - startedAt });
  call.doubtful ||= end.status >= 500 && !call.reads;
  return end;
}

/** Waits for the body as well, so that the attempts and the time limit cover it. */
async function receive(request: Request, fetch: Settings["fetch"]): Promise<Response> {
  const response = await fetch(request);
  await response.clone().arrayBuffer();
  return response;
}

function noAnswer(thrown: unknown, call: CallContext): ProviderError {
  // Browsers give no reason, so that nothing is known there.
  const code = (thrown as { cause?: { code?: string } } | null)?.cause?.code ?? "";
  call.doubtful ||= !call.reads && !UNSENT.test(code);
  return callError(call, `no answer: ${String(thrown)}${code && ` (${code})`}`, thrown);
}

function conclude(end: Response | ProviderError, call: CallContext): Response {
  if (end instanceof ProviderError) throw end;
  return (call.response = end);
}
