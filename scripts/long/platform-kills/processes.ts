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
  const programs = await definePrograms(database);
  const provider = supervise("provider", programs.provider, { folder });
  // The platform calls the provider when it starts, and would end if the provider did not respond.
  const platform = supervise("platform", programs.platform, { folder, before: () => provider.gate.passage() });
  const supervised = { provider, platform };
  let kills = 0;

  async function up(): Promise<void> {
    for (;;) {
      const passages = [provider.gate.passage(), platform.gate.passage()] as const;
      await Promise.all(passages);
      if (passages[0] === provider.gate.passage() && passages[1] === platform.gate.passage()) return;
    }
  }

  await up();
  return {
    up,
    kills: () => kills,
    kill(name) {
      kills += 1;
      supervised[name].kill();
    },
    async stop() {
      await Promise.all([provider.stop(), platform.stop()]);
    },
  };
}

/** A program of the command line. */
interface Program {
  readonly args: readonly string[];
  /** Its output once it responds. */
  readonly ready: string;
}

async function definePrograms(database: string | undefined): Promise<Record<ProcessName, Program>> {
  const [port, controlPort, platformPort] = [await freePort(), await freePort(), await freePort()];
  const provider = [
    ["--port", `${port}`],
    ["--operations-port", "0"],
    ["--control-port", `${controlPort}`],
    ["--delay", "0"],
    ["--platform", `http://127.0.0.1:${platformPort}`],
    ["--platform-key", ".platform/platform.public.pem"],
    database === undefined ? [] : ["--database", database],
  ].flat();
  return {
    provider: { args: [join(CLI, "start/main.ts"), ...provider], ready: "The reference provider is running" },
    platform: {
      args: [join(CLI, "platform/main.ts"), "--port", `${platformPort}`],
      ready: "The simulated platform is running",
    },
  };
}

/** A process that is kept running. */
interface Supervised {
  readonly gate: Gate;
  /** Ends it with SIGKILL; it then starts again. */
  kill(): void;
  /** Ends it, and resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * Keeps a program running, as a service manager does.
 *
 * @param before called before each start
 */
function supervise(
  name: ProcessName,
  program: Program,
  { folder, before }: { readonly folder: string; readonly before?: () => Promise<void> },
): Supervised {
  const gate = createGate();
  const log = join(folder, `${name}.log`);
  const stopped = Promise.withResolvers<void>();
  let isStopped = false;
  let child: ChildProcess | undefined;

  async function run(): Promise<void> {
    for (let failures = 0; ;) {
      await Promise.race([before?.(), stopped.promise]);
      if (isStopped) return;
      child = spawnProgram(program, { folder, log, onReady: () => gate.open() });
      await once(child, "exit");
      failures = gate.isOpen() || child.signalCode === "SIGKILL" ? 0 : failures + 1;
      gate.close();
      if (failures < MAX_FAILURES) continue;
      gate.fail(new Error(`the ${name} does not start; see ${log}`));
      return;
    }
  }

  const ended = run();
  return {
    gate,
    kill() {
      gate.close();
      child?.kill("SIGKILL");
    },
    async stop() {
      isStopped = true;
      stopped.resolve();
      child?.kill("SIGINT");
      await ended;
    },
  };
}

function spawnProgram(
  { args, ready }: Program,
  { folder, log, onReady }: { readonly folder: string; readonly log: string; readonly onReady: () => void },
): ChildProcess {
  // The compile cache halves the time of a start.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "platform-kills-compiled") };
  const child = spawn(process.execPath, [...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const read = (chunk: string): void => {
    appendFileSync(log, chunk);
    output = `${output}${chunk}`.slice(-10_000);
    if (output.includes(ready)) onReady();
  };
  child.stdout.setEncoding("utf8").on("data", read);
  child.stderr.setEncoding("utf8").on("data", read);
  return child;
}

/** Open while a process responds. */
interface Gate {
  /** Resolves when the gate is open. A new promise only after an open gate was closed. */
  passage(): Promise<void>;
  isOpen(): boolean;
  open(): void;
  /** Closes an open gate. A closed one keeps its promise, because callers may be waiting for it. */
  close(): void;
  /** Rejects for everyone who waits. */
  fail(error: Error): void;
}

function createGate(): Gate {
  let isOpen = false;
  let passage = newPassage();
  return {
    passage: () => passage.promise,
    isOpen: () => isOpen,
    open() {
      isOpen = true;
      passage.resolve();
    },
    close() {
      if (isOpen) passage = newPassage();
      isOpen = false;
    },
    fail: (error) => passage.reject(error),
  };
}

function newPassage(): PromiseWithResolvers<void> {
  const passage = Promise.withResolvers<void>();
  // If it fails while nobody waits, the next caller gets the error.
  passage.promise.catch(() => undefined);
  return passage;
}

/** `.platform/running.json`: the port and the token of the control API change with each start. */
export function readRunning(folder: string): {
  readonly baseUrl: string;
  readonly controlUrl: string;
  readonly token: string;
} {
  return JSON.parse(readFileSync(join(folder, ".platform/running.json"), "utf8")) as ReturnType<typeof readRunning>;
}
