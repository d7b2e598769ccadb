/** Measures one call in a separate process: `measure.ts PORT KIND MAX_RESPONSE_BYTES TIMEOUT_MS ATTEMPTS`. @module */
import { createClient } from "@provider-connectivity/client";
import { api, getAccounts } from "@provider-connectivity/contract";

const [port, kind, maxResponseBytes, timeoutMs, attempts] = process.argv.slice(2);
const client = (limit: number, path: string) =>
  createClient(api, {
    baseUrl: `http://127.0.0.1:${port}/${path}`,
    apiKey: "key",
    signer: { sign: () => "signature" },
    maxResponseBytes: limit,
    timeoutMs: Number(timeoutMs),
    attemptTimeoutMs: 1_000,
    retries: { attempts: Number(attempts) },
  });

// Loads all code first, so that its memory does not count.
await client(1_000_000, "131072").result(getAccounts);
globalThis.gc?.();
const inUse = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = { used: inUse(), rss: process.memoryUsage().rss };
let peak = before.used;
// Collects garbage first, because buffers that Node has not freed yet are not memory of the client.
const timer = setInterval(() => {
  globalThis.gc?.();
  peak = Math.max(peak, inUse());
}, 2);
const startedAt = performance.now();
const { error } = await client(Number(maxResponseBytes), kind ?? "").result(getAccounts);
const ms = Math.round(performance.now() - startedAt);
clearInterval(timer);
const result = {
  ms,
  usedBytes: Math.max(peak, inUse()) - before.used,
  rssBytes: process.resourceUsage().maxRSS * 1024 - before.rss,
  kind: error?.kind ?? "success",
  message: error?.message,
};
process.send?.(result);
process.disconnect?.();
