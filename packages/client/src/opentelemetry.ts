/**
 * Spans for each call and each of its attempts, made with `@opentelemetry/api`, which must be installed beside.
 * @module
 */
import { context, type Context, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from "@opentelemetry/api";
import type { SentRequest } from "./client-options.ts";
import { ProviderError } from "./provider-error.ts";
import { requestIdOf } from "./refusal.ts";
import type { CallEnding, StartedCall, TracedCall, Tracing } from "./tracing.ts";

/** What spans are made with. */
export interface TracingOptions {
  /** Default: the tracer named `@provider-connectivity/client` of the globally registered provider. */
  readonly tracer?: Tracer;
}

/**
 * Makes the `tracing` of a client: a span for each call, under what is active when it is made, and below it one for
 * each attempt, which is active while it is sent, so that an instrumented `fetch` joins in.
 *
 * Attributes follow OpenTelemetry's conventions for HTTP clients, and `provider_connectivity.operation.id`,
 * `.retry_count` and `.outcome` say the rest. URLs are recorded with their parameters; keys, nonces, signatures,
 * bodies and messages never are.
 *
 * @example createClient(contract, { baseUrl, apiKey, signing, tracing: createTracing() })
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

/** Says how a span ended, in words of ours: those of an error may hold what the provider wrote. */
function endSpan(span: Span, { response, error }: CallEnding): void {
  const requestId = requestIdOf(response);
  if (response) span.setAttribute("http.response.status_code", response.status);
  if (requestId !== undefined) span.setAttribute("http.response.header.x-request-id", [requestId]);
  if (error !== undefined || response?.ok === false) {
    span.setAttribute("error.type", errorType(response, error));
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

/** The status of a refusal; else the kind of failure, or the name of what was thrown. */
function errorType(response: Response | undefined, error: unknown): string {
  if (error instanceof ProviderError && error.kind !== "refusal") return error.kind;
  if (response) return String(response.status);
  return error instanceof Error ? error.name : "_OTHER";
}
