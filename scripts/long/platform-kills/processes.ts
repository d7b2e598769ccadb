/** The two processes of a trial: `start` and `platform`, each with its own files, killed and started again. @module */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../../packages/cli/src");

/** Which process is killed. */
export type Victim = "provider" | "platform";

/** Both processes of one trial. */
export interface Processes {
  /** Resolves when both respond. */
  up(): Promise<void>;
  /** Ends a process with SIGKILL and starts it again. */
  kill(victim: Victim): void;
  /** Ends both, and waits for it. */
  stop(): Promise<void>;
}

/** A free port. Another program may take it before the process opens it; then the trial fails and is repeated. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Starts both processes in a folder. Their ports stay the same after a kill, as behind a service manager.
 *
 * @param database a URL for `start --database`. Default: SQLite in the folder
 */
export async function startProcesses(folder: string, database?: string): Promise<Processes> {
  const [port, controlPort, platformPort] = [await freePort(), await freePort(), await freePort()];
  const programs: Record<Victim, readonly string[]> = {
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
  const ready: Record<Victim, string> = {
    provider: "The reference provider is running",
    platform: "The simulated platform is running",
  };
  // A process starts in half the time when its compiled modules are stored.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "platform-kills-compiled") };
  const children = new Map<Victim, ChildProcess>();
  const states = new Map<Victim, Promise<void>>();
  let isStopped = false;

  /** Starts a process until it runs: the platform ends while the provider is down. */
  async function run(name: Victim): Promise<void> {
    for (;;) {
      if (isStopped) return;
      if (name === "platform") await states.get("provider");
      const child = spawn(process.execPath, [...programs[name]], {
        cwd: folder,
        env,
        stdio: ["ignore", "pipe", "pipe"],
      });
      children.set(name, child);
      const isRunning = await new Promise<boolean>((resolve) => {
        let output = "";
        const read = (chunk: string): void => {
          appendFileSync(join(folder, `${name}.log`), chunk);
          output = `${output}${chunk}`.slice(-10_000);
          if (output.includes(ready[name])) resolve(true);
        };
        child.stdout.setEncoding("utf8").on("data", read);
        child.stderr.setEncoding("utf8").on("data", read);
        child.once("exit", () => resolve(false));
      });
      if (isRunning) return;
    }
  }
  states.set("provider", run("provider"));
  await states.get("provider");
  states.set("platform", run("platform"));
  await states.get("platform");
  return {
    async up() {
      // A state is replaced while another one is awaited.
      for (const name of ["provider", "platform", "provider", "platform"] as const) await states.get(name);
    },
    kill(victim) {
      const child = children.get(victim);
      if (child?.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      states.set(
        victim,
        ended.then(() => run(victim)),
      );
    },
    async stop() {
      isStopped = true;
      await Promise.all(
        [...children.values()].map(async (child) => {
          if (child.exitCode !== null || child.signalCode !== null) return;
          const ended = once(child, "exit");
          child.kill("SIGINT");
          await ended;
        }),
      );
    },
  };
}

/** `.platform/running.json`: the port and the token of the control API change with each start. */
export function readRunning(folder: string): {
  readonly baseUrl: string;
  readonly controlUrl: string;
  readonly token: string;
} {
  return JSON.parse(readFileSync(join(folder, ".platform/running.json"), "utf8")) as ReturnType<typeof readRunning>;
}
