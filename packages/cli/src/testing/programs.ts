/** Runs `start` and `call` as a newcomer does: real processes, real ports, a new folder for each test. @module */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

export const START = join(import.meta.dirname, "../start/main.ts");
export const CALL = join(import.meta.dirname, "../call/main.ts");
/** An account of the demo data. */
export const TREASURY = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";

/** The folder of the current test, in which every program runs. */
export let folder: string;
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "provider-"));
});
afterEach(async () => {
  await Promise.all(running.map(stop));
  running = [];
  rmSync(folder, { recursive: true });
});

interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a program until it exits. */
export function run(program: string, args: string[], { shell }: { shell?: boolean } = {}): Promise<Run> {
  const { promise, resolve } = Promise.withResolvers<Run>();
  const [file, argv] = shell === true ? ["sh", ["-c", program]] : [process.execPath, [program, ...args]];
  execFile(file, argv, { cwd: folder }, (error, stdout, stderr) =>
    resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
  );
  return promise;
}

/** Starts the provider and resolves when it has printed its banner. */
export async function start(...args: string[]): Promise<{ output: string; child: ChildProcess }> {
  const operations = args.includes("--operations-port") ? [] : ["--operations-port", "0"];
  const child = spawn(process.execPath, [START, "--port", "0", ...operations, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  track(child);
  let output = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    output += String(chunk);
    if (output.includes("npx -y pnpm@12 call")) break;
  }
  return { output, child };
}

/** Ends a program after the test, if it still runs. */
export function track(child: ChildProcess): void {
  running.push(child);
}

/** Presses Ctrl-C, and waits for the end. */
export async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, "exit") as Promise<[number | null]>;
  child.kill("SIGINT");
  return (await ended)[0];
}

/** Returns a port that is currently free. */
export async function freePort(): Promise<number> {
  const server: Server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** The file that `start` writes for `call`. */
export const demo = (): {
  baseUrl: string;
  operationsUrl: string;
  apiKey: string;
  keyFile: string;
  signingConfiguration: object;
} => JSON.parse(readFileSync(join(folder, ".provider/demo.json"), "utf8"));
/** The permissions of a file, in octal digits. */
export const mode = (file: string): string =>
  (statSync(isAbsolute(file) ? file : join(folder, ".provider", file)).mode & 0o777).toString(8);
