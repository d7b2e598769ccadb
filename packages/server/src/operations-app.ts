import { Hono } from "hono";
import { describeError } from "./describe-error.ts";
import { consoleLogger, type Logger } from "./log.ts";
import { withTimeout } from "@provider-connectivity/core";

const NO_STORE = { "Cache-Control": "no-store" };

export interface OperationsOptions {
  /**
   * What must work for requests to be answered, by name: each check throws, or rejects, while it does not. A name is all
   * that the answer shows of it; the reason goes to the log.
   */
  readonly checks?: Readonly<Record<string, () => unknown>>;
  /** How long a check may take, in milliseconds; 2 s. */
  readonly checkTimeoutMs?: number;
  /** What `/metrics` answers; without it, there is no such path. `createMetrics` of `./node` makes one. */
  readonly metrics?: { readonly contentType: string; text(): string | Promise<string> };
  readonly logger?: Logger;
}

/**
 * Makes an app for whoever runs the provider: `/healthz` says that the process answers, `/readyz` that what it needs does
 * too, `/metrics` what it has done. Mount it outside the provider's prefix, where the outside world cannot reach it:
 * nothing of it is signed.
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
      logger.warn({ check: name, error: describeError(error) }, "a check of readiness failed");
      return [name, "failed"];
    }
  });
  return Object.fromEntries(await Promise.all(outcomes));
}

/** Callers that come while it runs share its outcome: no number of them makes more work. */
function coalesce<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= run().finally(() => (running = undefined)));
}
