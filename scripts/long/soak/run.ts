/** The detached process of a soak: load, faults, restarts and samples. Its argument is the folder. @module */
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { proveLedger } from "@provider-connectivity/sandbox/ledger";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { findGrowth } from "./flatness.ts";
import { type ProviderAddress, type Results, runClients } from "./load.ts";
import { addLine, readProgress, readState } from "./progress.ts";

const START = join(import.meta.dirname, "../../../packages/cli/src/start/main.ts");
/** The number of the provider's processes in a whole soak. */
const PROCESSES = 6;
const SAMPLES_PER_PROCESS = 15;
/** The file with the pid of the provider. */
const PID_FILE = "provider.pid";

const folder = process.argv[2] ?? "";
const state = readState(folder);
if (state === undefined) throw new Error(`${folder} has no soak; start it with main.ts`);
const totalSeconds = state.minutes * 60;
const data = join(folder, ".provider");
const database = join(data, "provider.sqlite");

/** Starts the provider, and resolves when it accepts requests. */
async function startProvider(): Promise<ChildProcess> {
  rmSync(join(data, "demo.json"), { force: true });
  const args = [
    "--port",
    "0",
    "--operations-port",
    "0",
    "--control-port",
    "off",
    "--delay",
    "500",
    "--journal",
    join(folder, "journal"),
  ];
  const child = spawn(process.execPath, [START, ...args], { cwd: folder, stdio: "ignore" });
  writeFileSync(join(folder, PID_FILE), String(child.pid));
  for (let waitedMs = 0; !existsSync(join(data, "demo.json")); waitedMs += 100) {
    if (child.exitCode !== null || waitedMs > 60_000) throw new Error("the provider did not start");
    await setTimeout(100);
  }
  return child;
}

/** Ends the provider that an interrupted run left behind. Checks the command line, because another program may have its pid. */
function endOrphan(): void {
  const file = join(folder, PID_FILE);
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  const commandLine = `/proc/${pid}/cmdline`;
  if (pid > 0 && existsSync(commandLine) && readFileSync(commandLine, "utf8").includes(join(folder, "journal")))
    process.kill(pid, "SIGKILL");
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

/** A fault that the provider must survive. */
async function injectFault(child: ChildProcess, number: number): Promise<void> {
  if (number % 2 === 0) {
    child.kill("SIGSTOP");
    await setTimeout(1_000);
    child.kill("SIGCONT");
    return;
  }
  const lock = new DatabaseSync(database, { timeout: 5_000 });
  try {
    lock.exec("begin immediate");
    await setTimeout(1_000);
    lock.exec("rollback");
  } finally {
    lock.close();
  }
}

function rssOf({ pid }: ChildProcess): number {
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

endOrphan();
const before = readProgress(folder).samples.at(-1);
const results: Results = { statuses: { ...before?.statuses }, acknowledged: new Map(), faults: [] };
let [second, processNumber] = [before?.second ?? 0, before?.processNumber ?? 0];
while (second < totalSeconds) {
  processNumber++;
  const provider = await startProvider();
  const place = JSON.parse(readFileSync(join(data, "demo.json"), "utf8")) as ProviderAddress;
  const load = new AbortController();
  const clients = runClients(() => place, results, load.signal);
  for (let sample = 1; sample <= SAMPLES_PER_PROCESS && second < totalSeconds; sample++) {
    const seconds = totalSeconds / PROCESSES / SAMPLES_PER_PROCESS;
    await setTimeout(seconds * 1_000);
    second += seconds;
    const sizes = { wal: sizeOf(`${database}-wal`), database: sizeOf(database) };
    addLine(folder, { second, processNumber, rss: rssOf(provider), ...sizes, statuses: { ...results.statuses } });
    if (sample % 5 === 0) await injectFault(provider, sample / 5);
  }
  // Every other process is killed under load.
  if (processNumber % 2 === 0) await stop(provider, "SIGKILL");
  load.abort();
  await clients;
  await stop(provider, "SIGTERM");
}

const store = await openSqliteStore(database);
const { discrepancies } = await proveLedger(store);
await store.close();
const bad = Object.keys(results.statuses).filter((status) => Number(status) >= 500 && status !== "503");
addLine(folder, {
  faults: [
    ...findGrowth(readProgress(folder).samples),
    ...discrepancies.map((each) => `ledger: ${JSON.stringify(each)}`),
    ...bad.map((status) => `${results.statuses[status]} responses had the status ${status}`),
    ...["200", "201", "400"]
      .filter((status) => !(status in results.statuses))
      .map((status) => `no response had the status ${status}`),
    ...new Set(results.faults.slice(0, 20)),
  ],
});
