/**
 * `node scripts/long/platform-start/main.ts [SCENARIO …]`: runs every scenario against the provider of `start`, several times
 * on the same data: on SQLite and, if PROVIDER_TEST_POSTGRES is set, on PostgreSQL; with a platform that runs next to the
 * provider, and with `platform run` alone.
 *
 * `PROVIDER_SCENARIO_RUNS` is the number of runs. Default: 3.
 * @module
 */
import { CliError, defineCommand, reasonOf, runCommand } from "@provider-connectivity/cli-kit";
import { scenarioNames } from "@provider-connectivity/platform/node";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onNewDatabase } from "../new-database.ts";

const CLI = join(import.meta.dirname, "../../../packages/cli/src");
const PORTS = ["--port", "0", "--operations-port", "0", "--control-port", "0", "--delay", "0"];
/** Scenarios that wait for calls of the provider, which needs a running platform. */
const CONNECTED = new Set(["automatic-settlement", "automatic-force"]);

const command = defineCommand({
  name: "node scripts/long/platform-start/main.ts",
  description: "Runs every scenario of Off-Exchange against `start`, on SQLite and PostgreSQL.",
  positionals: [{ name: "[SCENARIO...]", help: "Default: all that ship with the kit" }],
  options: {},
});

await runCommand(command, async ({ positionals }) => {
  const names = positionals.length === 0 ? scenarioNames() : positionals;
  const runs = Number(process.env["PROVIDER_SCENARIO_RUNS"] ?? 3);
  const postgres = process.env["PROVIDER_TEST_POSTGRES"];
  const failed: string[] = [];
  for (const isConnected of [true, false]) {
    const chosen = names.filter((name) => isConnected || !CONNECTED.has(name));
    const place = isConnected ? "with a platform" : "alone";
    const trial = (database?: string) => runAll({ names: chosen, runs, isConnected, database });
    failed.push(...(await report(`SQLite, ${place}`, () => trial())));
    if (postgres !== undefined)
      failed.push(...(await report(`PostgreSQL, ${place}`, () => onNewDatabase(postgres, trial))));
  }
  if (postgres === undefined)
    console.log("PostgreSQL was not tried. Set PROVIDER_TEST_POSTGRES to the URL of a server to try it.");
  if (failed.length > 0) throw new CliError(failed.join("\n"));
});

async function report(place: string, trial: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const startedAt = performance.now();
  const faults = await trial().catch((error: unknown) => [reasonOf(error)]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.log(`${faults.length === 0 ? "passed" : "FAILED"}  ${place}, ${seconds} s`);
  return faults.map((fault) => `${place}: ${fault}`);
}

interface Chosen {
  readonly names: readonly string[];
  readonly runs: number;
  readonly isConnected: boolean;
  readonly database: string | undefined;
}

/** @returns the output of each run that failed */
async function runAll({ names, runs, isConnected, database }: Chosen): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "platform-start-"));
  const faults: string[] = [];
  const provider = program(folder, "start/main.ts", [
    ...PORTS,
    ...(isConnected ? ["--with-platform", "--platform-port", "0"] : ["--platform-key", makePlatformKey(folder)]),
    ...(database === undefined ? [] : ["--database", database]),
  ]);
  try {
    await provider.prints(isConnected ? "platform run settlement" : "npx -y pnpm@12 call");
    for (let run = 1; run <= runs; run += 1)
      for (const name of names) {
        const { child, output } = program(folder, "platform/main.ts", ["run", name]);
        const [code] = (await once(child, "close")) as [number | null];
        if (code !== 0) faults.push(`run ${run} of ${name} ended with ${code}:\n${output()}`);
      }
  } finally {
    const ended = once(provider.child, "exit");
    if (provider.child.kill("SIGINT")) await ended;
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

function program(folder: string, file: string, args: readonly string[]) {
  const child: ChildProcess = spawn(process.execPath, [join(CLI, file), ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const { promise: ended, reject } = Promise.withResolvers<never>();
  ended.catch(() => undefined);
  child.once("exit", () => reject(new CliError(`${file} ended:\n${output}`)));
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (output += String(chunk)));
  return {
    child,
    output: () => output,
    /** Resolves when the program has printed a text. */
    async prints(text: string): Promise<void> {
      while (!output.includes(text)) await Promise.race([once(child.stdout ?? child, "data"), ended]);
    },
  };
}

/** Creates the key of `platform run`, because the provider needs it when it starts. */
function makePlatformKey(folder: string): string {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  mkdirSync(join(folder, ".platform"), { mode: 0o700 });
  const [privateFile, publicFile] = ["private", "public"].map((name) => join(folder, `.platform/platform.${name}.pem`));
  writeFileSync(privateFile ?? "", privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  writeFileSync(publicFile ?? "", publicKey.export({ type: "spki", format: "pem" }));
  return publicFile ?? "";
}
