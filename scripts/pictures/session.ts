/** Records a terminal session of a newcomer: scaffold, start, call, certify. Every command runs. @module */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";

const ROOT = join(import.meta.dirname, "../..");
const CREATOR = join(ROOT, "packages/create-provider-connectivity/src");

/** A command with its output. */
export interface Recorded {
  readonly command: string;
  readonly output: string;
  readonly durationMs: number;
}

/**
 * Runs the session in a new folder. A link to the packages of this repository replaces `npm install`.
 *
 * @throws CliError with the output of the failing command
 */
export async function recordSession(): Promise<readonly Recorded[]> {
  const parent = mkdtempSync(join(tmpdir(), "recording-"));
  const folder = join(parent, "my-exchange");
  const provider: { running?: ChildProcess } = {};
  try {
    const created = await run("npm create provider-connectivity@latest my-exchange", parent, [
      process.execPath,
      join(CREATOR, "create/main.ts"),
      "my-exchange",
      "--yes",
      "--no-install",
    ]);
    symlinkSync(join(ROOT, "templates/provider/node_modules"), join(folder, "node_modules"));
    useFreePorts(folder);
    const keys = await run("npm run keys", folder, [process.execPath, join(CREATOR, "provider/main.ts"), "keys"]);
    const started = await start(folder, provider);
    const called = await run("npm run call getBalances accountId=main", folder);
    const certified = await run("npm run certify -- --no-load", folder);
    return [created, keys, started, called, certified];
  } finally {
    await stop(provider.running);
    rmSync(parent, { recursive: true });
  }
}

/** Uses free ports, because another provider may use the default ones. */
function useFreePorts(folder: string): void {
  const file = join(folder, ".env");
  const ports = { PORT: "18473", OPERATIONS_PORT: "0", CONSOLE_PORT: "0" };
  const text = Object.entries(ports).reduce(
    (env, [name, port]) => env.replace(new RegExp(`^${name}=.*`, "m"), `${name}=${port}`),
    readFileSync(file, "utf8"),
  );
  writeFileSync(file, text);
}

async function run(command: string, cwd: string, executed?: readonly string[]): Promise<Recorded> {
  const [, , name = "", ...args] = command.replace(" -- ", " ").split(" ");
  const [file = "", ...argv] = executed ?? ["npm", "run", "--silent", name, "--", ...args];
  const began = performance.now();
  const child = spawn(file, argv, {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, npm_config_user_agent: "npm" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const read = collect(child);
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new CliError(`${command} ended with ${code}:\n${read()}`);
  return { command, output: redacted(read()), durationMs: performance.now() - began };
}

async function start(folder: string, provider: { running?: ChildProcess }): Promise<Recorded> {
  const began = performance.now();
  const child = spawn("npm", ["start", "--silent"], { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  provider.running = child;
  const read = collect(child);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stdout.on("data", () => {
    if (/The console is on .*\n/.test(read())) resolve();
  });
  child.once("close", () => reject(new CliError(`the provider ended:\n${read()}`)));
  await promise;
  return { command: "npm start", output: redacted(read()), durationMs: performance.now() - began };
}

function collect({ stdout, stderr }: ChildProcess): () => string {
  let output = "";
  for (const stream of [stdout, stderr]) stream?.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return () => output;
}

/** Ends the whole process group, because npm starts the provider as its child. */
async function stop(child: ChildProcess | undefined): Promise<void> {
  if (child?.pid === undefined || child.exitCode !== null) return;
  child.removeAllListeners("close");
  const ended = once(child, "close");
  process.kill(-child.pid, "SIGTERM");
  await ended;
}

/** Shows the default ports, and removes the token, because the picture is published. */
function redacted(output: string): string {
  return output
    .replaceAll("127.0.0.1:18473", "127.0.0.1:8000")
    .replace(/(healthz and \/readyz are on \S+:)\d+/, "$19464")
    .replace(/(The console is on \S+:)\d+ with the token \S+/, "$19465 with the token …")
    .trimEnd();
}
