/** The state of one request on its way through the pipeline, and how its stages run and call dependencies. @module */
import { type Operation, type OperationValidators, withTimeout } from "@provider-connectivity/core";
import type { SignedMessage } from "@provider-connectivity/signing";
import type { Context as HonoContext } from "hono";
import type { Account, Credential } from "../context.ts";
import type { Environment } from "../environment.ts";
import { ApiError, UnavailableError } from "../errors.ts";
import type { AnyHandler } from "../handler.ts";
import type { IdempotentExecution, StoredResponse } from "../idempotency/idempotency-store.ts";
import type { Runtime } from "../runtime.ts";

/** One operation with all that its pipeline needs, looked up once when the provider is made. */
export interface Route {
  readonly operation: Operation;
  readonly validators: OperationValidators;
  readonly handler: AnyHandler;
}

/** The text of the four security headers; each was sent, but may be empty. */
interface SecurityHeaderValues {
  readonly key: string;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signature: string;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * A request and what the stages have found out about it. The fields below `stage` are set by the stage that is named beside
 * them, and may be read by every stage after it.
 */
export class Exchange {
  readonly runtime: Runtime;
  readonly route: Route;
  readonly hono: HonoContext;
  readonly requestId: string;
  /** What the HTTP server passed beside the request. */
  readonly environment: Environment;
  /** The stage that runs, or the last one that ran. */
  stage = "route";

  /** `route`: the signed endpoint, which is the request target without the prefix of the app. */
  target = "";
  /** `clock`: wall time, in milliseconds since 1970. */
  receivedAt = 0;
  /** `headers` */
  security!: SecurityHeaderValues;
  /** `size`: the bytes of the body. */
  raw!: Uint8Array;
  /** `headers`: what is signed. */
  message!: SignedMessage;
  /** `key` */
  credential!: Credential;
  /** `timestamp`: in milliseconds since 1970. */
  timestamp = 0;
  /** `permission`: the components that the API key may use. */
  permitted!: ReadonlySet<string>;
  /** `path` */
  params: Values = {};
  /** `account` */
  account: Account | undefined;
  /** `schema` */
  query: Values = {};
  /** `schema` */
  headers: Values = {};
  /** `schema` */
  body: unknown;
  /** `idempotency`: what the store gives to the handler. */
  execution: IdempotentExecution<unknown> | undefined;
  /** `handler`, or `idempotency` for a replay. */
  response: StoredResponse | undefined;
  /** `handler`: the refusal that it threw, of which `response` is the wire form. */
  refusal: ApiError | undefined;
  /** `idempotency`: whether the response is that of an earlier attempt, or of one that ran at the same time. */
  isReplay = false;
  /** `response-signature` */
  signature: string | undefined;
  /** For the log line of a refusal only. */
  logFields: Values = {};

  constructor(runtime: Runtime, route: Route, { hono, requestId }: { hono: HonoContext; requestId: string }) {
    this.runtime = runtime;
    this.route = route;
    this.hono = hono;
    this.requestId = requestId;
    this.environment = (hono.env ?? {}) as Environment;
  }
}

/** What every stage of the pipeline is: a check or a step, which throws an `ApiError` to refuse the request. */
export interface Stage<Name extends string = string> {
  readonly name: Name;
  run(exchange: Exchange): void | Promise<void>;
  /** Stages that run inside this one, when it calls for them. */
  readonly inner?: readonly Stage<Name>[];
}

/** Runs stages in their order, and keeps in the exchange how far it came. */
export async function runStages(stages: readonly Stage[], exchange: Exchange): Promise<void> {
  for (const stage of stages) {
    exchange.stage = stage.name;
    const running = stage.run(exchange);
    if (running !== undefined) await running;
  }
}

/**
 * Calls a store or a look-up of the provider's, and waits no longer than a limit. Anything that it throws makes it
 * unavailable: an error does not tell a lost connection from any other fault.
 *
 * @param call may return any thenable
 * @throws UnavailableError where it throws or takes too long; an `ApiError` that it throws passes unchanged
 */
export async function callDependency<T>(
  call: () => T | PromiseLike<T>,
  { timeoutMs, unavailableMessage }: { readonly timeoutMs: number; readonly unavailableMessage: string },
): Promise<T> {
  try {
    return await withTimeout(call(), timeoutMs);
  } catch (cause) {
    throw cause instanceof ApiError ? cause : new UnavailableError(unavailableMessage, { cause });
  }
}
