/** Sends one call until it has an answer: signing, attempts, time limit. @module */
import type { CallContext } from "./call-context.ts";
import { callError } from "./call-error.ts";
import type { PlannedRetry, SentRequest } from "./client-options.ts";
import type { ProviderError } from "./provider-error.ts";
import { isTransient, isUnsent, retryDelay, type Failure } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { signRequest } from "./sign-request.ts";
import { startTimeLimit, type TimeLimit } from "./time-limit.ts";

interface Attempt extends Failure {
  readonly sent: SentRequest;
  readonly error?: ProviderError;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Sends a request that is not signed yet and gives its answer, whose body is here in full.
 *
 * @throws ProviderError when no answer came
 * @throws the reason of the request's signal when that aborts
 */
export async function exchange(request: Request, call: CallContext, settings: Settings): Promise<Response> {
  request.signal.throwIfAborted();
  const { options, runtime } = settings;
  const bytes = new Uint8Array(await request.arrayBuffer());
  const body = bytes.length ? bytes : undefined;
  const limit = startTimeLimit(request.signal, call.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS, runtime);
  try {
    for (let count = 1; ; count++) {
      const attempt = await attemptOnce(request, body, call, settings, limit, count);
      const delayMs = hasFailed(attempt)
        ? retryDelay(call, attempt, count, limit.deadline, options.retries, runtime)
        : undefined;
      if (delayMs === undefined) return conclude(attempt, call);
      options.onRetry?.(plannedRetry(attempt, delayMs));
      await runtime.wait(delayMs, limit.signal);
      request.signal.throwIfAborted();
    }
  } finally {
    limit.stop();
  }
}

async function attemptOnce(
  request: Request,
  body: Uint8Array<ArrayBuffer> | undefined,
  call: CallContext,
  settings: Settings,
  limit: TimeLimit,
  attempt: number,
): Promise<Attempt> {
  const { options, runtime, credentials } = settings;
  const signed = await signRequest(request, body, credentials, {
    // Where the operation is not known it may be one of these, and the header does no harm to the others.
    platformSigned: call.operation?.platformSigned ?? true,
    signal: limit.signal,
  });
  const sent = { operationId: call.operationId, method: request.method, url: request.url, attempt };
  options.onRequest?.(sent);
  const startedAt = runtime.now();
  const result = await Promise.race([receive(signed, settings), limit.reached]).catch((thrown: unknown) => {
    request.signal.throwIfAborted();
    return noAnswer(thrown, call);
  });
  if (!(result instanceof Response)) return { ...result, sent };
  const requestId = result.headers.get("X-Request-Id") ?? undefined;
  options.onResponse?.({ ...sent, status: result.status, requestId, durationMs: runtime.now() - startedAt });
  call.doubtful ||= result.status >= 500 && !call.reads;
  return { sent, response: result, unsent: false };
}

/** Waits for the body as well, so that the attempts and the time limit cover it. */
async function receive(request: Request, settings: Settings): Promise<Response> {
  const response = await settings.send(request);
  await response.clone().arrayBuffer();
  return response;
}

function noAnswer(thrown: unknown, call: CallContext) {
  const unsent = isUnsent(thrown);
  call.doubtful ||= !unsent && !call.reads;
  const { message = String(thrown) } = (thrown ?? {}) as { message?: string };
  return { unsent, error: callError(call, `no answer: ${message}`, thrown) };
}

function hasFailed({ response }: Attempt): boolean {
  return !response || isTransient(response.status);
}

function conclude({ response, error }: Attempt, call: CallContext): Response {
  if (!response) throw error;
  call.response = response;
  return response;
}

function plannedRetry({ sent, response, error }: Attempt, delayMs: number): PlannedRetry {
  return { ...sent, delayMs, status: response?.status, error };
}
