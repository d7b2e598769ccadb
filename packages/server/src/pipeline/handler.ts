import { withTimeout } from "@provider-connectivity/core";
import { ApiError, errorBody, UnavailableError } from "../errors.ts";
import { RequestContext } from "./request-context.ts";
import type { Exchange } from "./exchange.ts";

/**
 * Runs the handler and serialises its response. This is the one place where a refusal that it throws becomes a response:
 * from here on, a 4xx is a response whether it was thrown or returned.
 *
 * @throws ApiError for a 5xx, and for a refusal that says when to try again: neither may be remembered
 * @throws UnavailableError when the time is up; the handler's signal is aborted then
 * @throws what else the handler throws
 */
export async function runHandler(exchange: Exchange): Promise<void> {
  const { runtime } = exchange;
  try {
    const { status, body } = await callHandler(exchange);
    exchange.response = { status, body: body === undefined ? "" : JSON.stringify(body) };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500 || error.retryAfterSeconds !== undefined) throw error;
    exchange.refusal = error;
    exchange.response = { status: error.status, body: JSON.stringify(errorBody(error, runtime.contract)) };
  }
}

async function callHandler(exchange: Exchange) {
  const { route, runtime, params, query, headers, body } = exchange;
  const context = new RequestContext(exchange, runtime.now);
  const timeoutMs = runtime.limits.handlerTimeoutMs;
  const onTimeout = () => {
    const error = new UnavailableError(`The request took longer than ${timeoutMs} ms.`);
    context.abort(error);
    return error;
  };
  return withTimeout(route.handler({ params, query, headers, body }, context), timeoutMs, { onTimeout });
}
