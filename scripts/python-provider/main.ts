/** `node scripts/python-provider/main.ts`: certifies the provider in Python, and runs scenarios against it. @module */
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { CliError, defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { preparePython, requirePython } from "../fuzz/python.ts";
import { runProgram } from "../fuzz/run-program.ts";
import { whileConnected } from "./connected.ts";
import { EXAMPLE, type RunningProvider, startProvider } from "./provider.ts";

const ROOT = join(import.meta.dirname, "../..");
const CERTIFY = join(ROOT, "packages/certify/src/cli/main.ts");
const PLATFORM = join(ROOT, "packages/cli/src/platform/main.ts");
const ENVIRONMENT = join(ROOT, "node_modules/.cache/python-provider");
const REQUIREMENTS = { file: join(EXAMPLE, "requirements.txt"), options: ["--only-binary=:all:"] };

/** The example's scenario, which needs new data, and those of the kit for a provider that does not call the platform. */
const SCENARIOS = [
  join(EXAMPLE, "scenarios/settle-credit.yaml"),
  "setup",
  "deposit",
  "withdrawal",
  "settlement",
  "forced-settlement",
  "forcing",
  "marking",
  "signer-automation",
];

/** Scenarios that wait for calls of the provider. */
const CONNECTED_SCENARIOS = ["automatic-settlement", "automatic-force"];

const KILLS = 10;

type Results = Readonly<Record<string, readonly boolean[]>>;

const command = defineCommand({
  name: "node scripts/python-provider/main.ts",
  description: "Certifies the provider of examples/python-provider, and runs the scenarios of Off-Exchange against it.",
  options: {},
});

// Ctrl-C ends everything that was started.
const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interrupted.abort());

await runCommand(command, async () => {
  const problem = pythonProblem();
  if (problem !== undefined) {
    console.log(`skipped: ${problem}`);
    return;
  }
  const python = await preparePython(ENVIRONMENT, interrupted.signal, REQUIREMENTS);
  const results: Results = {
    ...(await withProvider(python, certifyAll)),
    ...(await withProvider(python, runScenarios)),
    "scenarios in which the provider calls the platform": await runConnectedScenarios(python),
    "books balance after kills": [await booksAfterKills(python)],
  };
  for (const [name, passed] of Object.entries(results)) {
    console.log(`${name}: ${passed.map((each) => (each ? "passed" : "FAILED")).join(", ") || "skipped"}`);
  }
  if (Object.values(results).flat().includes(false)) throw new CliError("The provider does not conform; see above.");
});

function pythonProblem(): string | undefined {
  try {
    requirePython();
    return undefined;
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
}

/** Runs trials against a provider with new data. Fails if the provider logged an exception. */
async function withProvider(python: string, trials: (provider: RunningProvider) => Promise<Results>): Promise<Results> {
  const data = mkdtempSync(join(tmpdir(), "python-provider-"));
  try {
    await using provider = await startProvider(python, data);
    const results = await trials(provider);
    if (provider.log().includes("Traceback")) throw new CliError(`The provider failed:\n${provider.log()}`);
    return results;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function certifyAll({ configuration }: RunningProvider): Promise<Results> {
  const certify = (...args: readonly string[]) => passes(CERTIFY, ["--config", configuration, ...args]);
  const strict = ["--profile", "official-validator", "--no-load"];
  return {
    "certified three times in a row": [await certify(...strict), await certify(...strict), await certify(...strict)],
    "certified twice at once": await Promise.all([certify("--no-load"), certify("--no-load")]),
    "certified under load": isBusy() ? [] : [await certify("--load")],
  };
}

/** On a busy machine, response times depend on the other programs more than on the provider. */
function isBusy(): boolean {
  const [busy = 0] = loadavg();
  const processors = availableParallelism();
  if (busy <= processors) return false;
  console.log(`The load stage is skipped: the load average is ${busy.toFixed(1)} on ${processors} processors.`);
  return true;
}

async function runScenarios(provider: RunningProvider): Promise<Results> {
  return { scenarios: [await passes(PLATFORM, ["run", ...SCENARIOS, ...targetOf(provider)])] };
}

/** The options of `platform` for the provider. */
function targetOf({ baseUrl, data }: RunningProvider): readonly string[] {
  const caller = ["--api-key", "acme-key", "--key-file", join(data, "keys/acme.pem")];
  const signing = ["--signing", "url-encoded,rsa,sha256,base64", "--platform-key", join(data, "keys/platform.pem")];
  return ["--provider", baseUrl, ...caller, ...signing];
}

/** Runs the scenarios with automatic and forced settlements, each with new data. */
async function runConnectedScenarios(python: string): Promise<readonly boolean[]> {
  const results: boolean[] = [];
  for (const name of CONNECTED_SCENARIOS)
    results.push(await whileConnected(python, PLATFORM, targetOf, (folder) => passes(PLATFORM, ["run", name], folder)));
  return results;
}

/** Kills the provider repeatedly while it is certified, restarts it with the same data, and checks its books at the end. */
async function booksAfterKills(python: string): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), "python-provider-"));
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await using provider = await startProvider(python, data);
      const writes = ["transfers", "idempotency", "collateral"].flatMap((subject) => ["--only", subject]);
      // The result of certify does not matter, because its provider stops.
      const certifying = passes(CERTIFY, ["--config", provider.configuration, "--no-load", ...writes]);
      await Promise.race([provider.killAfter(randomInt(5, 60)), certifying]);
      await certifying;
    }
    const audit = ["-m", "provider.audit", "--data", data];
    return (await runProgram(python, audit, { cwd: EXAMPLE, signal: interrupted.signal })) === 0;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function passes(program: string, args: readonly string[], cwd?: string): Promise<boolean> {
  const options = { signal: interrupted.signal, ...(cwd === undefined ? {} : { cwd }) };
  return (await runProgram(process.execPath, [program, ...args], options)) === 0;
}
