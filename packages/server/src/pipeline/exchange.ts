/** The state of one request on its way through the pipeline, and how its stages run. @module */
import type { Operation, OperationValidators } from "@provider-connectivity/core";
import type { SignedMessage } from "@provider-connectivity/signing";
import type { Context as HonoContext } from "hono";
import type { OwnedAccount, Credential } from "../context.ts";
import type { Environment } from "../environment.ts";
import type { ApiError } from "../errors.ts";
import type { AnyHandler, HandlerInput } from "../handler.ts";
import type { IdempotentExecution, StoredResponse } from "../idempotency/idempotency-store.ts";
import type { Runtime } from "../runtime.ts";

/** One operation with the data for its pipeline, computed once when the provider is created. */
export interface Route {
  readonly operation: Operation;
  readonly validators: OperationValidators;
  readonly handler: AnyHandler;
}

/** The values of the four security headers. All are present, but may be empty. */
interface SecurityHeaderValues {
  readonly key: string;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signature: string;
}

type Values = Readonly<Record<string, unknown>>;

/** A request and the results of the stages. Each field below `stage` names the stage that sets it; later stages may read it. */
export class Exchange {
  readonly runtime: Runtime;
  readonly route: Route;
  readonly hono: HonoContext;
  readonly requestId: string;
  /** The values that the HTTP server passed with the request. */
  readonly environment: Environment;
  /** The stage that runs, or the last one that ran. */
  stage!: string;

  /** `route`: the signed endpoint, which is the request target without the prefix of the app. */
  target = "";
  /** `clock`: wall time, in milliseconds since 1970. */
  receivedAt = 0;
  /** `headers` */
  security!: SecurityHeaderValues;
  /** `size`: the bytes of the body. */
  raw!: Uint8Array;
  /** `headers`: the signed message. */
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
  account: OwnedAccount | undefined;
  /** `schema` */
  query: Values = {};
  /** `schema` */
  headers: Values = {};
  /** `schema` */
  body: unknown;
  /** `handler`: the input of the handler. */
  input: HandlerInput | undefined;
  /** `idempotency`: the values that the store passes to the handler. */
  execution: IdempotentExecution<unknown> | undefined;
  /** `handler`, or `idempotency` for a replay. */
  response: StoredResponse | undefined;
  /** `handler`: the error that it threw. `response` is its wire form. */
  refusal: ApiError | undefined;
  /** `idempotency`: whether the response comes from an earlier or concurrent attempt. */
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

/** A stage of the pipeline: a check or a step. It throws an `ApiError` to refuse the request. */
export interface Stage<Name extends string = string> {
  readonly name: Name;
  run(exchange: Exchange, inner: readonly Stage[]): void | Promise<void>;
  /** Stages that run inside this one, when it runs them. Default: none. */
  readonly inner?: readonly Stage<Name>[];
}

/**
 * Runs stages in order, and records the progress in the exchange.
 *
 * @param first the index of the first stage to run
 * @returns a promise only if a stage waits for something
 */
export function runStages(stages: readonly Stage[], exchange: Exchange, first = 0): void | Promise<void> {
  for (let index = first; index < stages.length; index++) {
    const stage = stages[index]!;
    exchange.stage = stage.name;
    const running = stage.run(exchange, stage.inner ?? []);
    if (running !== undefined) return running.then(() => runStages(stages, exchange, index + 1));
  }
}
