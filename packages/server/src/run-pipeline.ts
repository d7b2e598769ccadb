/** Runs a request through the pipeline and creates its response. All exceptions become responses here. @module */
import type { Operation } from "@provider-connectivity/core";
import type { Context as HonoContext } from "hono";
import { andThen } from "./call-dependency.ts";
import { describeError } from "./describe-error.ts";
import { ApiError, errorBody, spell, type SpelledError } from "./errors.ts";
import { createObserve, type Observe, REQUEST_ID_HEADER, type RequestContent } from "./observe.ts";
import type { AnyProviderOptions } from "./options.ts";
import { Exchange, type Route, runStages, type Stage } from "./pipeline/exchange.ts";
import { ClientDisconnectedError } from "./pipeline/raw-body.ts";
import type { StageName } from "./pipeline/stages.ts";
import type { Runtime } from "./runtime.ts";

/** The status for observers if the client did not wait for a response. It is never sent. */
const CLIENT_CLOSED_REQUEST = 499;
const INTERNAL_ERROR_MESSAGE =
  "The provider failed to respond to this request. Look up its X-Request-Id in the provider's log for the reason.";

/** A response in progress, with data for observers and the log. */
interface Outcome {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Empty if there is none. */
  readonly body: string;
  /** The stage that created the response. Absent if it is the last one that ran. */
  readonly stage?: StageName;
  /** For a refusal. */
  readonly error?: Partial<SpelledError>;
}

/** The observers, and whether one of them logs refusals. */
interface Watching {
  readonly observe: Observe | undefined;
  readonly isRefusalLogged: boolean;
}

/** The stages of an operation. `operation` is `undefined` if no offered operation has this method and path. */
interface Routed {
  readonly route: Route;
  readonly stages: readonly Stage[];
  readonly operation: Operation | undefined;
}

/** Creates a function that creates Hono handlers, which run the stages of an operation and respond. */
export function createResponders(
  runtime: Runtime,
  { newRequestId = () => crypto.randomUUID(), observers }: AnyProviderOptions,
): (routed: Routed) => (hono: HonoContext) => Response | Promise<Response> {
  const watching: Watching = {
    observe: createObserve(observers, runtime.logger),
    isRefusalLogged: observers?.some(({ logsRefusals }) => logsRefusals === true) ?? false,
  };
  return ({ route, stages, operation }) =>
    (hono) => {
      const exchange = new Exchange(runtime, route, { hono, requestId: newRequestId() });
      return runPipeline(exchange, stages, { operation, watching });
    };
}

function runPipeline(
  exchange: Exchange,
  stages: readonly Stage[],
  { operation, watching }: { readonly operation: Operation | undefined; readonly watching: Watching },
): Response | Promise<Response> {
  const operationId = operation?.operationId;
  const observed = watching.observe?.(operationId);
  return andThen(outcomeOf(exchange, stages, operationId), (outcome) =>
    conclude(exchange, outcome, { operationId, observed, watching }),
  );
}

/** Notifies the observers, writes the log and creates the response. */
function conclude(
  exchange: Exchange,
  outcome: Outcome,
  {
    operationId,
    observed,
    watching,
  }: {
    readonly operationId: string | undefined;
    readonly observed: ReturnType<Observe> | undefined;
    readonly watching: Watching;
  },
): Response {
  const { status, body, headers, error = errorIn(outcome, exchange) } = outcome;
  const { requestId, isReplay } = exchange;
  const stage = (outcome.stage ?? exchange.stage) as StageName;
  const isAborted = status === CLIENT_CLOSED_REQUEST;
  const { errorType, ...place } = error;
  observed?.({ requestId, operationId, status, errorType, stage, isReplay, isAborted, ...place }, () =>
    contentOf(exchange, body),
  );
  if (status >= 400 && status < 500 && !isAborted && !watching.isRefusalLogged) {
    const fields = { requestId, operationId, status, stage, ...error, ...exchange.logFields };
    exchange.runtime.logger.info(fields, "request refused");
  }
  const { Response: ServersOwn = Response } = exchange.environment;
  return new ServersOwn(body === "" ? null : body, { status, headers });
}

/** Fields that no stage has set are absent, although their types require them. One stage sets `security` and `message`. */
function contentOf(
  exchange: Partial<Exchange> & Pick<Exchange, "hono" | "target" | "message">,
  responseBody: string,
): RequestContent {
  const { hono, target, security, message, raw, input } = exchange;
  const { method, url } = hono.req.raw;
  const { pathname, search } = new URL(url);
  return {
    method,
    endpoint: target === "" ? pathname + search : target,
    signed: security && { apiKey: security.key, signature: security.signature, message },
    body: raw,
    input,
    responseBody,
  };
}

function outcomeOf(
  exchange: Exchange,
  stages: readonly Stage[],
  operationId: string | undefined,
): Outcome | Promise<Outcome> {
  const headers = headersWith(exchange.requestId);
  const failed = (thrown: unknown): Outcome => fromThrown(thrown, exchange, { headers, operationId });
  try {
    const running = runStages(stages, exchange);
    return running === undefined
      ? fromStages(exchange, headers)
      : running.then(() => fromStages(exchange, headers)).then(undefined, failed);
  } catch (thrown) {
    return failed(thrown);
  }
}

function fromStages(exchange: Exchange, headers: Record<string, string>): Outcome {
  const { runtime, response, signature, refusal } = exchange;
  if (response === undefined) throw new TypeError("no stage created a response");
  if (signature !== undefined) headers[runtime.contract.securityHeaders.responseSignature] = signature;
  const { status, body } = response;
  const stage = exchange.isReplay ? "idempotency" : "handler";
  return refusal === undefined
    ? { status, body, headers, stage }
    : { status, body, headers, stage, error: spell(refusal, runtime.contract) };
}

/** An error response of the contract, or a 500 without details. The log contains all details. */
function fromThrown(
  thrown: unknown,
  { runtime, requestId, stage }: Exchange,
  { headers, operationId }: { headers: Record<string, string>; operationId: string | undefined },
): Outcome {
  const { contract, logger } = runtime;
  if (thrown instanceof ClientDisconnectedError) {
    logger.debug({ requestId, operationId, stage }, "the client closed the connection before its request had arrived");
    return { status: CLIENT_CLOSED_REQUEST, headers, body: "", error: {} };
  }
  const error = thrown instanceof ApiError ? thrown : new ApiError(500, { role: "internal" }, INTERNAL_ERROR_MESSAGE);
  const spelled = spell(error, contract);
  if (error.status >= 500) {
    // Only intended errors have a status. This distinguishes a bug from a thrown 503.
    const status = thrown instanceof ApiError ? { status: thrown.status } : {};
    logger.error({ requestId, operationId, ...status, stage, error: describeError(thrown) }, "request failed");
  }
  if (error.retryAfterSeconds !== undefined) headers["Retry-After"] = String(error.retryAfterSeconds);
  return { status: error.status, headers, body: JSON.stringify(errorBody(error, contract)), error: spelled };
}

/** The error type of a response that a handler returned or that was replayed. */
function errorIn({ status, body }: Outcome, { runtime }: Exchange): Partial<SpelledError> {
  if (status < 400) return {};
  try {
    const { [runtime.contract.errors.members.type]: errorType } = JSON.parse(body) as Record<string, unknown>;
    return typeof errorType === "string" ? { errorType } : {};
  } catch {
    return {};
  }
}

/**
 * The headers of every response. `no-store` (RFC 9111 §5.2.2.5): shared caches ignore the headers of the API key and the
 * signature, and would serve one customer's response to another.
 */
function headersWith(requestId: string): Record<string, string> {
  return { "Content-Type": "application/json", "Cache-Control": "no-store", [REQUEST_ID_HEADER]: requestId };
}
