/** Runs the provider of examples/python-provider as a process. @module */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CliError } from "@provider-connectivity/cli-kit";

/** The folder of the example. */
export const EXAMPLE = join(import.meta.dirname, "../../examples/python-provider");

/** A running provider. */
export interface RunningProvider extends AsyncDisposable {
  /** Its base URL, such as `http://127.0.0.1:40123/v2`. */
  readonly baseUrl: string;
  /** The folder of its ledger and keys. */
  readonly data: string;
  /** The configuration for `certify`. */
  readonly configuration: string;
  /** Its log on standard error. */
  log(): string;
  /** Kills it after it has logged this many more lines. */
  killAfter(lines: number): Promise<void>;
}

/**
 * Starts the provider on a free port.
 *
 * @param python the Python with the packages of requirements.txt
 * @param data the folder of its ledger and keys; a new folder gets demo data
 * @param args further arguments. Default: none
 * @throws CliError if it ends before its port is open
 */
export async function startProvider(
  python: string,
  data: string,
  args: readonly string[] = [],
): Promise<RunningProvider> {
  const child = spawn(python, ["-m", "provider", "--data", data, "--port", "0", ...args], {
    cwd: EXAMPLE,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  let log = "";
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString("utf8")));
  for await (const line of createInterface({ input: child.stdout })) {
    const baseUrl = /listens on (\S+)/.exec(line)?.[1];
    if (baseUrl !== undefined) {
      return {
        baseUrl,
        data,
        configuration: join(data, "certify.yaml"),
        log: () => log,
        killAfter: (lines) => killAfter(child, lines),
        [Symbol.asyncDispose]: () => stop(child),
      };
    }
  }
  throw new CliError(`The provider ended before its port was open.\n${log}`);
}

async function killAfter(child: ChildProcess, lines: number): Promise<void> {
  const ended = once(child, "exit");
  let seen = 0;
  child.stderr?.on("data", (chunk: Buffer) => {
    seen += chunk.toString("utf8").split("\n").length - 1;
    if (seen >= lines) child.kill("SIGKILL");
  });
  await ended;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
