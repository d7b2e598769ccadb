/** Runs `start` as a process in a temporary folder, for tests of its ports. @module */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ControlAccess, Demo } from "../demo/demo-file.ts";

const START = join(import.meta.dirname, "../start/main.ts");

/** A running `start`. */
export interface RunningStart {
  readonly folder: string;
  readonly demo: Demo;
  readonly control: ControlAccess;
  /** Everything that it printed, on both outputs. */
  readonly output: () => string;
  /** Sends a signal to the process. */
  signal(name: NodeJS.Signals): void;
  /** Ends the process and keeps its folder. */
  stop(): Promise<void>;
  /** Ends the process and deletes its folder. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The options of `startProcess`. */
export interface StartProcessOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Default: a new one. */
  readonly folder?: string;
  /** The value of `--control-port`; `undefined` omits the option. Default: 0, which selects a free port. */
  readonly controlPort?: string | undefined;
}

/** Starts the provider on free ports, and returns when it has printed its banner. */
export async function startProcess(options: StartProcessOptions = {}): Promise<RunningStart> {
  const { args = [], env = {}, folder = mkdtempSync(join(tmpdir(), "provider-")) } = options;
  const controlPort = "controlPort" in options ? options.controlPort : "0";
  const ports = ["--port", "0", "--operations-port", "0"];
  if (controlPort !== undefined) ports.push("--control-port", controlPort);
  const child = spawn(process.execPath, [START, ...ports, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`start ended: ${output}`)));
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      if (output.includes("npx -y pnpm@12 call")) resolve();
    });
  });
  const demo = JSON.parse(readFileSync(join(folder, ".provider/demo.json"), "utf8")) as Demo;
  return {
    folder,
    demo,
    control: demo.control ?? { url: "", token: "" },
    output: () => output,
    signal: (name) => void child.kill(name),
    stop: () => stop(child),
    async [Symbol.asyncDispose]() {
      await stop(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGINT");
  await ended;
}
