/** Sends one call until it has an answer: attempts, pauses, time limit. @module */
import type { CallContext } from "./call-context.ts";
import { ProviderError } from "./provider-error.ts";
import { retryDelay } from "./retry.ts";
import { sendOnce } from "./send-once.ts";
import type { Settings } from "./settings.ts";
import { startTimeLimit } from "./time-limit.ts";

const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Sends a request that is not signed yet and gives its answer, whose body is here in full.
 *
 * @throws ProviderError for an attempt without a usable answer that is not repeated
 * @throws why the call ended: what the caller's own code threw, the reason of its signal, or the time limit
 */
export async function exchange(request: Request, call: CallContext, settings: Settings): Promise<Response> {
  const { runtime, timeoutMs = DEFAULT_TIMEOUT_MS, onRetry } = settings;
  const { operationId, trace } = call;
  const { method, url } = request;
  const body = new Uint8Array(await request.arrayBuffer());
  const limit = startTimeLimit(request.signal, call.timeoutMs ?? timeoutMs, runtime);
  const { signal, reached } = limit;
  try {
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted();
      const sent = { operationId, method, url, attempt };
      const send = () => Promise.race([sendOnce(request, body, sent, call, signal, settings), reached]);
      const end = await (trace ? trace.attempt(sent, send) : send());
      const delayMs = retryDelay(call, end, attempt, limit, settings);
      if (delayMs === undefined) {
        if (end instanceof ProviderError) throw end;
        return (call.response = end);
      }
      onRetry?.({ ...sent, delayMs, failure: end });
      await runtime.wait(delayMs, signal);
    }
  } finally {
    limit.stop();
  }
}
