import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { CliError } from "@provider-connectivity/cli-kit";

/** A provider, started as its README describes. */
export interface RunningProvider {
  readonly baseUrl: string;
  /** The URL of `/healthz` and `/readyz`. */
  readonly operationsUrl: string;
  /** Its output so far. */
  output(): string;
  /** Sends SIGTERM. @returns the exit code */
  stop(): Promise<number | null>;
}

const LIMIT_MS = 60_000;

/**
 * Starts the compiled provider of a project, on any free port, with the Node of the PATH.
 *
 * @throws CliError with its output if it does not start
 */
export async function startProvider(folder: string, env: NodeJS.ProcessEnv): Promise<RunningProvider> {
  const child = spawn("node", ["--env-file-if-exists=.env", "dist/src/main.js"], {
    cwd: folder,
    env: { ...process.env, ...env, PORT: "0", OPERATIONS_PORT: "0", CONSOLE_PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listen = (chunk: Buffer): void => void (output += String(chunk));
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const addresses = await addressesOf(child, () => output);
  return { ...addresses, output: () => output, stop: () => stop(child) };
}

type Addresses = Pick<RunningProvider, "baseUrl" | "operationsUrl">;

async function addressesOf(child: ChildProcess, output: () => string): Promise<Addresses> {
  const { promise, resolve, reject } = Promise.withResolvers<Addresses>();
  const fail = (): void => {
    child.kill("SIGKILL");
    reject(new CliError(`the provider does not print its addresses:\n${output()}`));
  };
  const timer = setTimeout(fail, LIMIT_MS);
  child.stdout?.on("data", () => {
    // The lines may arrive one by one.
    const [, baseUrl, operationsUrl] = /listens on (\S+):[^]*are on (\S+)\n/.exec(output()) ?? [];
    if (baseUrl !== undefined && operationsUrl !== undefined) resolve({ baseUrl, operationsUrl });
  });
  child.once("close", fail);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    child.off("close", fail);
  }
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, "exit") as Promise<[number | null]>;
  child.kill("SIGTERM");
  return (await ended)[0];
}
