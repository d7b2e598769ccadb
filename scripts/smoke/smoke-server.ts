import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "./app/setup.ts";
import { createCases } from "./cases.ts";
import { launch, type Running, whileRunning } from "./launch.ts";

const START_LIMIT_MS = 20_000;

/** The provider that all runtimes call, which also receives their reports. */
export interface SmokeServer {
  readonly server: string;
  readonly pages: string;
  /** The next report of a runtime. */
  reportOf(runtime: string): Promise<Report>;
  stop(): Promise<void>;
}

/** Starts the provider on the current Node, from the installed packages. */
export async function startSmokeServer(app: string): Promise<SmokeServer> {
  writeFileSync(join(app, "cases.json"), JSON.stringify(createCases()));
  const running = launch({ program: process.execPath, args: ["on-server.js", "cases.json"] }, app);
  const waiting = new Map<string, (report: Report) => void>();
  const urls = whileRunning(running, linesOf(running, waiting), START_LIMIT_MS);
  const reportOf = (runtime: string): Promise<Report> => {
    const { promise, resolve } = Promise.withResolvers<Report>();
    waiting.set(runtime, resolve);
    return promise;
  };
  return { ...(await urls), reportOf, stop: () => running.stop() };
}

/** Passes each report to its waiter. Resolves to the first line, the server's URLs. */
function linesOf(
  running: Running,
  waiting: Map<string, (report: Report) => void>,
): Promise<{ server: string; pages: string }> {
  const { promise, resolve } = Promise.withResolvers<{ server: string; pages: string }>();
  running.onLine((line) => {
    if (!line.startsWith('{"server"') && !line.startsWith('{"report"')) return;
    const parsed = JSON.parse(line) as { server: string; pages: string } | { report: Report };
    if ("report" in parsed) waiting.get(parsed.report.runtime)?.(parsed.report);
    else resolve(parsed);
  });
  return promise;
}
