/** The reference provider, started like `pnpm start`, in a separate folder. @module */
import { demoAccounts, demoApiKeys } from "@provider-connectivity/sandbox";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CliError } from "@provider-connectivity/cli-kit";

const START = join(import.meta.dirname, "../../packages/cli/src/start/main.ts");

/** Short enough that pending operations end during the run, so that every state occurs. */
const DELAY_MS = 1000;

export interface Provider {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Signs with HMAC and SHA-256. */
  readonly secret: string;
  /** The ids of accounts of other customers. */
  readonly otherAccounts: readonly string[];
  /** Its SQLite file. */
  readonly database: string;
  /** Stops it. @returns its exit code: 0 after a normal end */
  stop(): Promise<number | null>;
}

/**
 * Starts it on a free port of this computer.
 *
 * @param folder the folder of its database and keys
 * @param log the file for its warnings
 * @throws CliError with its output, if it does not start
 */
export async function startProvider(folder: string, log: string): Promise<Provider> {
  const database = join(folder, "books.sqlite");
  const options = {
    port: 0,
    "operations-port": 0,
    preset: "exchange",
    database,
    signing: "url-encoded,hmac,sha256,base64",
    delay: DELAY_MS,
    "log-level": "warn",
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const file = openSync(log, "w");
  const child = spawn(process.execPath, [START, ...args], { cwd: folder, stdio: ["ignore", "pipe", file] });
  // The child has a copy of the descriptor.
  closeSync(file);
  const stop = (): Promise<number | null> => stopped(child);
  await waitUntilListening(child, log);
  return { ...readDemo(folder), database, stop };
}

async function waitUntilListening({ stdout }: ChildProcess, log: string): Promise<void> {
  if (stdout === null) throw new TypeError("the provider's output is not piped");
  for await (const line of createInterface({ input: stdout })) {
    if (!line.includes("pnpm@12 call")) continue;
    // The output is no longer read, and must not block the provider.
    stdout.resume();
    return;
  }
  throw new CliError(`the provider did not start:\n${readFileSync(log, "utf8")}`);
}

function readDemo(folder: string): Pick<Provider, "baseUrl" | "apiKey" | "secret" | "otherAccounts"> {
  const demo: { baseUrl: string; apiKey: string; keyFile: string } = JSON.parse(
    readFileSync(join(folder, ".provider/demo.json"), "utf8"),
  );
  const customer = demoApiKeys.find(({ apiKey }) => apiKey === demo.apiKey)?.customerId;
  const otherAccounts = Object.values(demoAccounts).filter(({ customerId }) => customerId !== customer);
  return { ...demo, secret: readFileSync(demo.keyFile, "utf8"), otherAccounts: otherAccounts.map(({ id }) => id) };
}

async function stopped(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, "exit") as Promise<[number | null]>;
  child.kill("SIGTERM");
  return (await ended)[0];
}
