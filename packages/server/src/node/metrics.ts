import type * as Prometheus from "prom-client";
import type { MemoryIdempotencyRecords } from "../idempotency/memory-records.ts";
import type { IdempotencyMemory } from "../idempotency/record-budget.ts";
import type { RequestObserver } from "../observe.ts";

/** Seconds. A handler on a local database takes milliseconds; the time limit is 30 seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const MAX_ERROR_TYPES = 50;

const MEMORY_GAUGES: readonly (readonly [string, string, (memory: IdempotencyMemory) => number])[] = [
  ["records", "Idempotency records in memory.", ({ records }) => records],
  ["bytes", "Memory of the idempotency records, in bytes.", ({ bytes }) => bytes],
  ["max_bytes", "The limit. When it is reached, new idempotency keys get a 503.", ({ maxBytes }) => maxBytes],
];

/** Metrics of a provider, in the text format of Prometheus. */
export interface Metrics {
  /** Pass it to the option `observers` of `createProvider`. */
  readonly observer: RequestObserver;
  /** The media type of the text, with its version. */
  readonly contentType: string;
  /** The current values of all metrics in the registry. */
  text(): Promise<string>;
}

/** The part of `prom-client`'s `Registry` that is needed, so that the types do not depend on it. */
export interface MetricsRegistry {
  /** The media type of `metrics()`. */
  readonly contentType: string;
  /** The current values of all metrics, as text. */
  metrics(): Promise<string>;
}

/**
 * Creates metrics with `prom-client`, which you must install:
 *
 * - `provider_requests_total` by operation and class of status (`2xx`, or `aborted` if the client closed the connection before
 * its request had arrived)
 * - `provider_request_duration_seconds`, a histogram by operation
 * - `provider_requests_in_flight`
 * - `provider_refusals_total` by `error_type` and by the `stage` of the pipeline that refused
 * - `provider_replays_total`, idempotent requests that got an earlier attempt's response, by operation
 * - with `idempotencyRecords`: `provider_idempotency_records`, `provider_idempotency_bytes` and
 * `provider_idempotency_max_bytes`
 *
 * Clients cannot add label values: no label is a path, key or account.
 *
 * @param registry a registry to add the metrics to. Default: a new one
 * @param processMetrics adds memory, CPU and event loop of the process. Default: false
 * @param idempotencyRecords adds the memory of idempotency records in memory. Default: none
 * @throws Error if `prom-client` is not installed
 * @example
 * ```ts
 * import { createOperationsApp, type ProviderOptions } from "@provider-connectivity/server";
 *
 * const metrics = await createMetrics({ processMetrics: true });
 * const options = { observers: [metrics.observer] } satisfies Partial<ProviderOptions>;
 * const operations = createOperationsApp({ metrics }); // serves them at /metrics
 * ```
 */
export async function createMetrics({
  registry,
  processMetrics = false,
  idempotencyRecords,
}: {
  registry?: MetricsRegistry;
  processMetrics?: boolean;
  idempotencyRecords?: Pick<MemoryIdempotencyRecords, "memory">;
} = {}): Promise<Metrics> {
  const prom = await prometheus();
  const register = (registry as Prometheus.Registry | undefined) ?? new prom.Registry();
  const registers = [register];
  if (processMetrics) prom.collectDefaultMetrics({ register });
  const { requests, duration, inFlight, refusals, replays } = createInstruments(prom, registers);
  if (idempotencyRecords !== undefined)
    for (const [name, help, read] of MEMORY_GAUGES) {
      const gauge: Prometheus.Gauge = new prom.Gauge({
        name: `provider_idempotency_${name}`,
        help,
        registers,
        collect: () => gauge.set(read(idempotencyRecords.memory())),
      });
    }
  const errorTypes = capCardinality(MAX_ERROR_TYPES);
  const observer: RequestObserver = {
    onRequest: () => inFlight.inc(),
    onResponse({ operationId: operation = "none", status, durationMs, errorType, stage, isReplay, isAborted }) {
      inFlight.dec();
      requests.inc({ operation, status: isAborted ? "aborted" : `${Math.floor(status / 100)}xx` });
      duration.observe({ operation }, durationMs / 1000);
      if (status >= 400 && !isAborted) refusals.inc({ error_type: errorTypes(errorType ?? "none"), stage });
      if (isReplay) replays.inc({ operation });
    },
  };
  return { observer, contentType: register.contentType, text: () => register.metrics() };
}

function createInstruments({ Counter, Gauge, Histogram }: typeof Prometheus, registers: Prometheus.Registry[]) {
  return {
    requests: new Counter({
      name: "provider_requests_total",
      help: "Requests, by operation and class of status.",
      labelNames: ["operation", "status"],
      registers,
    }),
    duration: new Histogram({
      name: "provider_request_duration_seconds",
      help: "Time from routing until the response was ready.",
      labelNames: ["operation"],
      buckets: BUCKETS,
      registers,
    }),
    inFlight: new Gauge({ name: "provider_requests_in_flight", help: "Requests in progress.", registers }),
    refusals: new Counter({
      name: "provider_refusals_total",
      help: "Responses with a status of 400 or above.",
      labelNames: ["error_type", "stage"],
      registers,
    }),
    replays: new Counter({
      name: "provider_replays_total",
      help: "Idempotent requests that got an earlier response.",
      labelNames: ["operation"],
      registers,
    }),
  };
}

/**
 * Only a handler can return an `errorType` outside the contract. Such types share one label value, so that metrics stay
 * bounded.
 */
function capCardinality(limit: number): (value: string) => string {
  const known = new Set<string>();
  return (value) => {
    if (known.size < limit) known.add(value);
    return known.has(value) ? value : "other";
  };
}

async function prometheus(): Promise<typeof Prometheus> {
  try {
    return await import("prom-client");
  } catch (cause) {
    throw new Error("createMetrics needs prom-client. Install it: npm install prom-client", { cause });
  }
}
