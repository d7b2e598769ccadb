import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { CliError } from "@provider-connectivity/cli-kit";
import type { Command } from "./runtimes.ts";

/** A running program in a separate process group, so that its children end with it. */
export interface Running {
  /** Each line of its standard output. */
  onLine(listener: (line: string) => void): void;
  /** Resolves when it has ended, to its exit status and the end of its output. */
  readonly ended: Promise<string>;
  /** Ends the program and resolves when it has ended. */
  stop(): Promise<void>;
}

const KEPT_CHARACTERS = 4000;
const STOP_LIMIT_MS = 5000;

/** Starts a program. */
export function launch({ program, args }: Command, cwd: string): Running {
  const child = spawn(program, args, { cwd, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const listen = (chunk: string): void => void (output = (output + chunk).slice(-KEPT_CHARACTERS));
  child.stdout.setEncoding("utf8").on("data", listen);
  child.stderr.setEncoding("utf8").on("data", listen);
  const { promise: ended, resolve } = Promise.withResolvers<string>();
  child.once("error", ({ message }) => resolve(`it did not start: ${message}`));
  child.once("close", (code, signal) => resolve(`it ended with ${signal ?? code}\n${output}`));
  return { onLine: (listener) => forEachLine(child, listener), ended, stop: () => stopGroup(child, ended) };
}

/**
 * Waits for a promise that a running program should resolve.
 *
 * @throws CliError if the program ends first, or after the time limit
 */
export async function whileRunning<T>(running: Running, awaited: Promise<T>, limitMs: number): Promise<T> {
  const controller = new AbortController();
  const late = sleep(limitMs, undefined, { signal: controller.signal }).then(() => `no result within ${limitMs} ms`);
  try {
    // The last output may still arrive after the end.
    const early = running.ended.then(async (how) => sleep(200, how));
    const failed = Promise.race([early, late]).then((reason): never => {
      throw new CliError(reason);
    });
    return await Promise.race([awaited, failed]);
  } finally {
    controller.abort();
  }
}

function forEachLine({ stdout }: ChildProcess, listener: (line: string) => void): void {
  let rest = "";
  stdout?.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) listener(line);
  });
}

async function stopGroup({ pid }: ChildProcess, ended: Promise<string>): Promise<void> {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has already ended.
  }
  await Promise.race([ended, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
}
