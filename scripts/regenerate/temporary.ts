/** Temporary folders and child processes that never outlive this process. @module */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const children = new Set<number>();
const folders = new Set<string>();
let isWatching = false;

/** A folder that is deleted with its scope: `using folder = temporaryFolder("name")`. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
}

/**
 * Creates an empty folder `.<name>-<process id>-<random>` and removes folders of crashed processes next to it.
 *
 * @param parent must be on the same file system as the folder to replace. Default: the system's temporary folder
 */
export function temporaryFolder(name: string, parent = tmpdir()): TemporaryFolder {
  mkdirSync(parent, { recursive: true });
  removeLeftovers(name, parent);
  watch();
  const path = mkdtempSync(join(parent, `.${name}-${process.pid}-`));
  folders.add(path);
  return {
    path,
    [Symbol.dispose]() {
      folders.delete(path);
      remove(path);
    },
  };
}

/** The end of a program. */
export interface ChildResult {
  /** The exit status. `null` if a signal ended the program. */
  status: number | null;
  /** Standard error, or standard output if the program wrote no errors. */
  output: string;
  hasTimedOut: boolean;
}

/**
 * Runs a program to its end. If this process ends first, the program is killed with its child processes.
 *
 * @param options.limitMs the time after which the program is killed too. Default: none
 */
export async function runChild(
  command: string,
  args: readonly string[],
  { limitMs, ...options }: { cwd: string; env: NodeJS.ProcessEnv; limitMs?: number | undefined },
): Promise<ChildResult> {
  watch();
  // A separate process group, so that one signal ends all of it.
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32", stdio: "pipe" });
  const { pid } = child;
  if (pid !== undefined) children.add(pid);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  let hasTimedOut = false;
  const stop = (): void => {
    hasTimedOut = true;
    if (pid !== undefined) kill(pid);
  };
  const timer = limitMs === undefined ? undefined : setTimeout(stop, limitMs);
  try {
    const [status] = (await once(child, "close")) as [number | null];
    return { status, output: stderr.trim() === "" ? stdout : stderr, hasTimedOut };
  } finally {
    clearTimeout(timer);
    if (pid !== undefined) children.delete(pid);
  }
}

/**
 * Calls a function when a signal ends this process, before folders and child processes are removed.
 *
 * @returns a function that cancels the call
 */
export function onInterruption(run: () => void): () => void {
  watch();
  for (const signal of SIGNALS) process.prependOnceListener(signal, run);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, run);
  };
}

/** Removes folders of this name whose process has ended after a crash or SIGKILL. */
function removeLeftovers(name: string, parent: string): void {
  const prefix = `.${name}-`;
  for (const entry of readdirSync(parent)) {
    const pid = entry.startsWith(prefix) ? /^\d+(?=-)/.exec(entry.slice(prefix.length)) : null;
    if (pid !== null && !isRunning(Number(pid[0]))) remove(join(parent, entry));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Cleans up on exit, and makes signals exit. The listeners stay, so that a second signal does not interrupt the cleanup. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  process.on("exit", () => {
    for (const pid of children) kill(pid);
    for (const folder of folders) remove(folder);
  });
  for (const signal of SIGNALS) process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

function kill(pid: number): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Retries, because a killed program may still be writing. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
