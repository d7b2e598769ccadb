import { Hono } from "hono";
import { describeError } from "./describe-error.ts";
import { consoleLogger, type Logger } from "./log.ts";
import { withTimeout } from "@provider-connectivity/core";

const NO_STORE = { "Cache-Control": "no-store" };

/** Options of the app for operators. */
export interface OperationsOptions {
  /**
   * The readiness checks by name. A check throws or rejects if the dependency is unavailable. Responses contain only the name;
   * the reason is logged. Default: none, so `/readyz` always reports `ok`.
   */
  readonly checks?: Readonly<Record<string, () => unknown>>;
  /** How long a check may take, in milliseconds. Default: 2,000. */
  readonly checkTimeoutMs?: number;
  /** The metrics for `/metrics`; create them with `createMetrics` of `./node`. Default: the path does not exist. */
  readonly metrics?: {
    /** The media type of the text, for the header `Content-Type`. */
    readonly contentType: string;
    /** The current values. Called for each request of `/metrics`. */
    text(): string | Promise<string>;
  };
  /** Receives the reason of each failed check. Default: `consoleLogger`. */
  readonly logger?: Logger;
}

/**
 * Creates an app for operators: `/healthz` responds while the process runs, `/readyz` reports whether its dependencies are
 * available, and `/metrics` returns metrics. It has no authentication. Mount it outside the provider's prefix, where clients
 * cannot reach it.
 *
 * @example
 * ```ts
 * import { serve } from "@provider-connectivity/server/node";
 * import { Pool } from "pg";
 *
 * const pool = new Pool();
 * const operations = createOperationsApp({ checks: { postgres: () => pool.query("SELECT 1") } });
 * await serve(operations, { port: 9000 }); // only this machine can reach it
 * ```
 */
export function createOperationsApp(options: OperationsOptions = {}): Hono {
  const app = new Hono();
  const ready = coalesce(() => runChecks(options));
  app.get("/healthz", (hono) => hono.json({ status: "ok" }, 200, NO_STORE));
  app.get("/readyz", async (hono) => {
    const checks = await ready();
    const isReady = Object.values(checks).every((outcome) => outcome === "ok");
    return hono.json({ status: isReady ? "ok" : "failed", checks }, isReady ? 200 : 503, NO_STORE);
  });
  const { metrics } = options;
  if (metrics !== undefined) {
    app.get("/metrics", async (hono) =>
      hono.body(await metrics.text(), 200, { ...NO_STORE, "Content-Type": metrics.contentType }),
    );
  }
  return app;
}

async function runChecks({ checks = {}, checkTimeoutMs = 2_000, logger = consoleLogger }: OperationsOptions) {
  const outcomes = Object.entries(checks).map(async ([name, check]): Promise<[string, "ok" | "failed"]> => {
    try {
      const message = `no result within ${checkTimeoutMs} ms`;
      await withTimeout(Promise.resolve().then(check), checkTimeoutMs, { message });
      return [name, "ok"];
    } catch (error) {
      logger.warn({ check: name, error: describeError(error) }, "readiness check failed");
      return [name, "failed"];
    }
  });
  return Object.fromEntries(await Promise.all(outcomes));
}

/** Concurrent calls share one run, so that many callers cause no extra work. */
function coalesce<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= run().finally(() => (running = undefined)));
}
