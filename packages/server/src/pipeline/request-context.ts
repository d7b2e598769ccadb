import type { Context as HonoContext } from "hono";
import type { Account, Credential, HandlerContext } from "../context.ts";
import type { Exchange } from "./exchange.ts";

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
