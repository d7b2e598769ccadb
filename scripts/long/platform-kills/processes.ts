/** Runs the two processes of a trial, `start` and `platform`, and restarts them after they were killed. @module */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../testing/free-port.ts";

/** The number of failed starts in a row after which a process is not started again. */
const MAX_FAILURES = 20;
const CLI = join(import.meta.dirname, "../../../packages/cli/src");

/** The name of a process. */
export type ProcessName = "provider" | "platform";

/** Both processes of one trial. */
export interface Processes {
  /** Resolves when both respond. */
  up(): Promise<void>;
  /** Ends a process with SIGKILL and starts it again. */
  kill(name: ProcessName): void;
  /** The current number of kills. */
  kills(): number;
  /** Ends both processes, and resolves when they have ended. */
  stop(): Promise<void>;
}

/**
 * Starts both processes in a folder. Their ports stay the same after a kill, as behind a service manager.
 *
 * @param database a URL for `start --database`. Default: SQLite in the folder
 */
export async function startProcesses(folder: string, database?: string): Promise<Processes> {
  const [port, controlPort, platformPort] = [await freePort(), await freePort(), await freePort()];
  const programs: Record<ProcessName, readonly string[]> = {
    provider: [
      join(CLI, "start/main.ts"),
      "--port",
      `${port}`,
      "--operations-port",
      "0",
      "--control-port",
      `${controlPort}`,
      "--delay",
      "0",
      "--platform",
      `http://127.0.0.1:${platformPort}`,
      "--platform-key",
      ".platform/platform.public.pem",
      ...(database === undefined ? [] : ["--database", database]),
    ],
    platform: [join(CLI, "platform/main.ts"), "--port", `${platformPort}`],
  };
  const ready: Record<ProcessName, string> = {
    provider: "The reference provider is running",
    platform: "The simulated platform is running",
  };
  // The compile cache halves the time of a start.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "platform-kills-compiled") };
  const children = new Map<ProcessName, ChildProcess>();
  const gates: Record<ProcessName, PromiseWithResolvers<void>> = { provider: newGate(), platform: newGate() };
  let isStopped = false;
  let kills = 0;

  /** Closes an open gate. A closed gate is not replaced, because callers may be waiting for it. */
  function close(name: ProcessName): void {
    if (isOpen.has(gates[name])) gates[name] = newGate();
  }

  function spawnProgram(name: ProcessName): ChildProcess {
    const child = spawn(process.execPath, [...programs[name]], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    children.set(name, child);
    let output = "";
    const read = (chunk: string): void => {
      appendFileSync(join(folder, `${name}.log`), chunk);
      output = `${output}${chunk}`.slice(-10_000);
      if (output.includes(ready[name])) open(gates[name]);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    return child;
  }

  /** Keeps one process running, as a service manager does. */
  async function supervise(name: ProcessName): Promise<void> {
    for (let failures = 0; ;) {
      // The platform calls the provider when it starts, and would end if the provider did not respond.
      if (name === "platform" && !isStopped) await gates.provider.promise;
      if (isStopped) return;
      const child = spawnProgram(name);
      await once(child, "exit");
      failures = isOpen.has(gates[name]) || child.signalCode === "SIGKILL" ? 0 : failures + 1;
      close(name);
      if (failures < MAX_FAILURES) continue;
      gates[name].reject(new Error(`the ${name} does not start; see ${join(folder, `${name}.log`)}`));
      return;
    }
  }

  async function up(): Promise<void> {
    for (;;) {
      const current = { ...gates };
      await Promise.all([current.provider.promise, current.platform.promise]);
      if (current.provider === gates.provider && current.platform === gates.platform) return;
    }
  }

  const supervised = Promise.all([supervise("provider"), supervise("platform")]);
  await up();
  return {
    up,
    kills: () => kills,
    kill(name) {
      kills += 1;
      close(name);
      children.get(name)?.kill("SIGKILL");
    },
    async stop() {
      isStopped = true;
      // Otherwise a platform that waits for the provider would never end.
      open(gates.provider);
      for (const child of children.values()) child.kill("SIGINT");
      await supervised;
    },
  };
}

const isOpen = new WeakSet<PromiseWithResolvers<void>>();

function newGate(): PromiseWithResolvers<void> {
  const gate = Promise.withResolvers<void>();
  // If a gate fails while nobody waits, the next caller gets the error.
  gate.promise.catch(() => undefined);
  return gate;
}

function open(gate: PromiseWithResolvers<void>): void {
  isOpen.add(gate);
  gate.resolve();
}

/** `.platform/running.json`: the port and the token of the control API change with each start. */
export function readRunning(folder: string): {
  readonly baseUrl: string;
  readonly controlUrl: string;
  readonly token: string;
} {
  return JSON.parse(readFileSync(join(folder, ".platform/running.json"), "utf8")) as ReturnType<typeof readRunning>;
}
