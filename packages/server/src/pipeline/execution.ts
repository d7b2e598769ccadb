/** Runs the handler of a request. For an idempotent request, it runs once. @module */
import { isThenable, withTimeout } from "@provider-connectivity/core";
import type { Context as HonoContext } from "hono";
import type { OwnedAccount, Credential, HandlerContext } from "../context.ts";
import { ApiError, UnavailableError, errorBody } from "../errors.ts";
import type { IdempotencyStore, StoredResponse } from "../idempotency/idempotency-store.ts";
import type { Reply } from "../handler.ts";
import { runStages, type Exchange, type Stage } from "./exchange.ts";

/** The maximum length of an idempotency key, in characters. */
const MAX_KEY_LENGTH = 1024;

/**
 * Executes an idempotent request once and replays its response for repeated requests. Executes any other request directly.
 *
 * @param execution the stages that execute a request
 * @throws ApiError 400 for a key that is too long or was used for another request
 * @throws UnavailableError if the store fails
 */
export function runIdempotently(exchange: Exchange, execution: readonly Stage[]): void | Promise<void> {
  const { idempotency } = exchange.runtime;
  if (!exchange.route.operation.idempotent || idempotency === undefined) return runStages(execution, exchange);
  return runOnce(exchange, execution, idempotency);
}

async function runOnce(
  exchange: Exchange,
  execution: readonly Stage[],
  idempotency: IdempotencyStore<unknown>,
): Promise<void> {
  const { route } = exchange;
  const idempotencyKey = readKey(exchange);
  const scope = {
    customerId: exchange.credential.customerId,
    operationId: route.operation.operationId,
    accountId: exchange.account?.id ?? "",
    idempotencyKey,
  };
  let isExecuted = false;
  try {
    exchange.response = await idempotency.run(scope, exchange.body, async (given) => {
      isExecuted = true;
      exchange.execution = given;
      return execute(exchange, execution);
    });
    exchange.isReplay = !isExecuted;
  } catch (error) {
    if (error instanceof ApiError || (error instanceof Error && executionFaults.has(error))) throw error;
    throw new UnavailableError("The idempotency records are unavailable.", { cause: error });
  }
}

/** Errors of executions. A store passes them on to every attempt that waited. Any other error comes from the store. */
const executionFaults = new WeakSet<Error>();

async function execute(exchange: Exchange, execution: readonly Stage[]): Promise<StoredResponse> {
  try {
    await runStages(execution, exchange);
  } catch (thrown) {
    const fault =
      thrown instanceof Error ? thrown : new Error("A handler threw a value that is not an error.", { cause: thrown });
    executionFaults.add(fault);
    throw fault;
  }
  if (exchange.response === undefined) throw new TypeError("no stage created a response");
  return exchange.response;
}

function readKey({ body, runtime: { contract, faults } }: Exchange): string {
  const name = contract.idempotencyProperty;
  const key = String((body as Readonly<Record<string, unknown>>)[name]);
  if (key.length <= MAX_KEY_LENGTH) return key;
  const message = `/${name} is ${key.length} characters long; at most ${MAX_KEY_LENGTH} are accepted.`;
  throw faults.invalidProperty("body", `/${name}`, message);
}

/**
 * Runs the handler and serialises its response. An error below 500 that the handler throws becomes a response here, so that
 * later stages treat thrown and returned errors in the same way.
 *
 * @throws ApiError for a 5xx, and for an error with `Retry-After`: neither may be stored
 * @throws UnavailableError at the time limit; the handler's signal is then aborted
 * @throws any other error of the handler
 */
export function runHandler(exchange: Exchange): void | Promise<void> {
  const accept = ({ status, body }: Reply): void => {
    exchange.response = { status, body: body === undefined ? "" : JSON.stringify(body) };
  };
  const refuse = (error: unknown): void => {
    if (!(error instanceof ApiError) || error.status >= 500 || error.retryAfterSeconds !== undefined) throw error;
    exchange.refusal = error;
    exchange.response = { status: error.status, body: JSON.stringify(errorBody(error, exchange.runtime.contract)) };
  };
  try {
    const replied = callHandler(exchange);
    return isThenable(replied) ? replied.then(accept).catch(refuse) : accept(replied);
  } catch (error) {
    refuse(error);
  }
}

function callHandler(exchange: Exchange): Reply | Promise<Reply> {
  const { route, runtime, params, query, headers, body } = exchange;
  const context = new RequestContext(exchange, runtime.now);
  const timeoutMs = runtime.limits.handlerTimeoutMs;
  const onTimeout = () => {
    const error = new UnavailableError(`The request took longer than ${timeoutMs} ms.`);
    context.abort(error);
    return error;
  };
  exchange.input = { params, query, headers, body };
  const replied = route.handler(exchange.input, context);
  return isThenable(replied) ? withTimeout(replied, timeoutMs, { onTimeout }) : replied;
}

/**
 * Creates a handler's context, with a function that aborts its signal. `account`, `operationKey` and `tx` are `undefined` if
 * the operation has none. The signal is created on first access.
 */
export class RequestContext implements HandlerContext {
  readonly operationId: string;
  readonly credential: Credential;
  readonly requestId: string;
  readonly hono: HonoContext;
  readonly now: () => number;
  readonly account: OwnedAccount | undefined;
  readonly operationKey: string | undefined;
  readonly tx: unknown;
  #controller: AbortController | undefined;
  #aborted: Error | undefined;

  constructor({ route, credential, requestId, hono, account, execution }: Exchange, now: () => number) {
    this.operationId = route.operation.operationId;
    this.credential = credential;
    this.requestId = requestId;
    this.hono = hono;
    this.now = now;
    this.account = account;
    this.operationKey = execution?.operationKey;
    this.tx = execution?.tx;
  }

  get customerId(): string {
    return this.credential.customerId;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#aborted !== undefined) this.#controller.abort(this.#aborted);
    return this.#controller.signal;
  }

  /** Aborts the signal, now or on first access. */
  abort(reason: Error): void {
    this.#aborted = reason;
    this.#controller?.abort(reason);
  }
}
