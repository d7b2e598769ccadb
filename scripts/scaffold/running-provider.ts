import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Problem } from "../regenerate/problem.ts";

/** A provider that was started as its README says. */
export interface RunningProvider {
  readonly baseUrl: string;
  /** Asks it to stop, as a host does. @returns how it ended: 0 where it did so by itself */
  stop(): Promise<number | null>;
}

const LIMIT_MS = 60_000;

/**
 * Starts the compiled provider of a project, on any free port.
 *
 * @throws Problem with what it said, when it does not say where it answers
 */
export async function startProvider(folder: string, env: NodeJS.ProcessEnv): Promise<RunningProvider> {
  const child = spawn(process.execPath, ["--env-file-if-exists=.env", "dist/src/main.js"], {
    cwd: folder,
    env: { ...process.env, ...env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { baseUrl: await addressOf(child), stop: () => stop(child) };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = "";
  const fail = (): void => {
    child.kill("SIGKILL");
    reject(new Problem(`the provider does not say where it answers:\n${said}`));
  };
  const timer = setTimeout(fail, LIMIT_MS);
  const listen = (chunk: Buffer): void => {
    said += String(chunk);
    const [, address] = /answers on (\S+):/.exec(said) ?? [];
    if (address !== undefined) resolve(address);
  };
  child.stdout?.on("data", listen);
  child.stderr?.on("data", listen);
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
