import { withTimeout } from "@provider-connectivity/core";
import type { Context as HonoContext } from "hono";
import type { Account, Credential, HandlerContext } from "../context.ts";
import { ApiError, errorBody, UnavailableError } from "../errors.ts";
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

/**
 * A handler's context, with the means to end its signal. `account`, `operationKey` and `tx` exist exactly where the
 * operation has them. The signal is made only when somebody reads it.
 */
export class RequestContext implements HandlerContext {
  readonly operationId: string;
  readonly credential: Credential;
  readonly requestId: string;
  readonly hono: HonoContext;
  readonly now: () => number;
  readonly account?: Account;
  readonly operationKey?: string;
  readonly tx?: unknown;
  #controller: AbortController | undefined;
  #aborted: Error | undefined;

  constructor({ route, credential, requestId, hono, account, execution }: Exchange, now: () => number) {
    this.operationId = route.operation.operationId;
    this.credential = credential;
    this.requestId = requestId;
    this.hono = hono;
    this.now = now;
    if (account !== undefined) this.account = account;
    if (execution === undefined) return;
    this.operationKey = execution.operationKey;
    if (execution.tx !== undefined) this.tx = execution.tx;
  }

  get customerId(): string {
    return this.credential.customerId;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#aborted !== undefined) this.#controller.abort(this.#aborted);
    return this.#controller.signal;
  }

  /** Ends the signal, now or as soon as it is read. */
  abort(reason: Error): void {
    this.#aborted = reason;
    this.#controller?.abort(reason);
  }
}
