import type { Context as HonoContext } from "hono";
import type { Account, Credential, HandlerContext } from "./context.ts";

/** What is known of a request once it is verified. */
export interface KnownRequest {
  readonly operationId: string;
  readonly account: Account | undefined;
  readonly credential: Credential;
  readonly requestId: string;
  readonly now: () => number;
  readonly hono: HonoContext;
}

/** A handler's context, with the means to end its signal. The signal is made only when somebody asks for it. */
export class RequestContext implements HandlerContext {
  readonly operationId: string;
  readonly credential: Credential;
  readonly requestId: string;
  readonly hono: HonoContext;
  readonly now: () => number;
  readonly operationKey: string | undefined;
  readonly #account: Account | undefined;
  #controller: AbortController | undefined;
  #aborted: Error | undefined;

  constructor(known: KnownRequest, operationKey: string | undefined) {
    this.operationId = known.operationId;
    this.credential = known.credential;
    this.requestId = known.requestId;
    this.hono = known.hono;
    this.now = known.now;
    this.operationKey = operationKey;
    this.#account = known.account;
  }

  get customerId(): string {
    return this.credential.customerId;
  }

  get account(): Account {
    if (this.#account === undefined) throw new TypeError(`${this.operationId} has no account in its path.`);
    return this.#account;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#aborted !== undefined) this.#controller.abort(this.#aborted);
    return this.#controller.signal;
  }

  /** Ends the signal, now or as soon as it is asked for. */
  abort(reason: Error): void {
    this.#aborted = reason;
    this.#controller?.abort(reason);
  }
}
