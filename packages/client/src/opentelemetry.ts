/**
 * OpenTelemetry spans for each call and each attempt. Needs `@opentelemetry/api`, which you install with this package.
 * @module
 */
import { context, type Context, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";
import type { EndedCall, SentRequest, StartedCall, TracedCall, Tracing } from "./events.ts";
import { ProviderError } from "./provider-error.ts";
import { requestIdOf } from "./response-headers.ts";

/** The options of `createTracing`. */
export interface TracingOptions {
  /** Default: the tracer named `@provider-connectivity/client` of the globally registered provider. */
  readonly tracer?: Tracer;
}

/**
 * Creates the `tracing` of a client: a span for each call, below the active span, and a child span for each attempt. The
 * child is active while its request is sent, so that an instrumented `fetch` continues the trace.
 *
 * Attributes follow OpenTelemetry's conventions for HTTP clients, with `provider_connectivity.operation.id`,
 * `.retry_count` and `.outcome` in addition. URLs are recorded with their parameters. Keys, nonces, signatures, bodies
 * and messages are not recorded.
 *
 * @example
 * ```ts
 * import { type ClientOptions, createClient } from "@provider-connectivity/client";
 * import { contract } from "@provider-connectivity/contract";
 *
 * const connect = (options: ClientOptions) => createClient(contract, { ...options, tracing: createTracing() });
 * ```
 */
export function createTracing(options: TracingOptions = {}): Tracing {
  const tracer = options.tracer ?? trace.getTracer("@provider-connectivity/client");
  return (call) => traceCall(tracer, call);
}

function traceCall(tracer: Tracer, { operationId, method, path }: StartedCall): TracedCall {
  const common = { "http.request.method": method, "url.template": path };
  const attributes = { ...common, "provider_connectivity.operation.id": operationId };
  const span = tracer.startSpan(operationId, { kind: SpanKind.INTERNAL, attributes });
  const parent = trace.setSpan(context.active(), span);
  let attempts = 0;
  return {
    async attempt(sent, send) {
      attempts = sent.attempt;
      const child = startAttempt(tracer, `${method} ${path}`, { ...common, ...attributesOf(sent) }, parent);
      return endWith(child, context.with(trace.setSpan(parent, child), send));
    },
    end(ending) {
      span.setAttribute("provider_connectivity.retry_count", Math.max(0, attempts - 1));
      if (ending.error instanceof ProviderError) {
        span.setAttribute("provider_connectivity.outcome", ending.error.outcome);
      }
      endSpan(span, ending);
    },
  };
}

function startAttempt(
  tracer: Tracer,
  name: string,
  attributes: Record<string, string | number>,
  parent: Context,
): Span {
  return tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent);
}

function attributesOf({ url, attempt }: SentRequest): Record<string, string | number> {
  const { hostname, port, protocol } = new URL(url);
  return {
    "url.full": url,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}

async function endWith(span: Span, ending: Promise<Response | ProviderError>): Promise<Response | ProviderError> {
  try {
    const end = await ending;
    endSpan(span, end instanceof ProviderError ? { error: end } : { response: end });
    return end;
  } catch (error) {
    endSpan(span, { error });
    throw error;
  }
}

/** Ends a span. Error messages are omitted, because they may contain text of the provider. */
function endSpan(span: Span, { response, error }: EndedCall): void {
  const requestId = requestIdOf(response);
  if (response) span.setAttribute("http.response.status_code", response.status);
  if (requestId !== undefined) span.setAttribute("http.response.header.x-request-id", [requestId]);
  if (error !== undefined || response?.ok === false) {
    span.setAttribute("error.type", errorType(response, error));
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

/** The status of an error response, the kind of another failure, or the name of another exception. */
function errorType(response: Response | undefined, error: unknown): string {
  if (error instanceof ProviderError && error.kind !== "refusal") return error.kind;
  if (response) return String(response.status);
  return error instanceof Error ? error.name : "_OTHER";
}
