/** The provider of the trial, in a separate process with separate memory and a separate clock. @module */
import { createMemoryStore, createSandbox, demoApiKeys, seed } from "@provider-connectivity/sandbox";
import { createOperationsApp, createRequestClock, type Logger } from "@provider-connectivity/server";
import { createMetrics, serve } from "@provider-connectivity/server/node";
import { createVerifier } from "@provider-connectivity/signing/node";
import { once } from "node:events";
import { type Command, type Report, SECRET, signingConfiguration } from "./protocol.ts";

let offsetMs = 0;
const logged = { warn: 0, error: 0 };
const logger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => logged.warn++,
  error: () => logged.error++,
};

const store = createMemoryStore();
await seed(store);
const metrics = await createMetrics();
const verifier = createVerifier(signingConfiguration, SECRET);
const { app } = await createSandbox({
  store,
  credentials: demoApiKeys.map((key) => ({ ...key, verifier })),
  clock: createRequestClock({ now: () => Date.now() + offsetMs }),
  observers: [metrics.observer],
  logger,
});
const api = await serve(app, { port: 0 });
const operations = await serve(createOperationsApp({ checks: app.checks, metrics, logger }), { port: 0 });

/** The memory in use, without garbage. */
function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

process.on("message", (command: Command) => {
  if (command.kind === "clock") ({ offsetMs } = command);
  const report: Report = { usedBytes: usedBytes(), ...logged };
  process.send?.(report);
});
process.send?.({ api: api.port, operations: operations.port });
await once(process, "SIGTERM");
await api.close({ timeoutMs: 10_000 });
await operations.close({ timeoutMs: 1_000 });
process.disconnect?.();
