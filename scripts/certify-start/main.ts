/**
 * `node scripts/certify-start/main.ts [PRESET …]`: certifies the provider of `start` with every preset, on SQLite and, if
 * PROVIDER_TEST_POSTGRES is set, on PostgreSQL: three times in a row and twice at once. Every run must give the same verdict.
 * The fake is certified over HTTP in the same way.
 * @module
 */
import { CliError, defineCommand, reasonOf, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { createFakeProvider } from "@provider-connectivity/mocks";
import { presets } from "@provider-connectivity/sandbox";
import { serve } from "@provider-connectivity/server/node";
import { certify, type Report } from "@provider-connectivity/certify";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

const ROOT = join(import.meta.dirname, "../..");
const START_LIMIT_MS = 120_000;
const RUNS = 3;
const postgres = process.env["PROVIDER_TEST_POSTGRES"];

const failed: string[] = [];

const command = defineCommand({
  name: "node scripts/certify-start/main.ts",
  description:
    "Certifies start with every preset on SQLite and PostgreSQL, and the fake, three times and twice at once.",
  positionals: [{ name: "[PRESET...]", help: `any of ${Object.keys(presets).join(", ")}. Default: all` }],
  options: {},
});

await runCommand(command, async ({ positionals }) => {
  const unknown = positionals.find((name) => !(name in presets));
  if (unknown !== undefined) throw new UsageError(`unknown preset ${unknown}`);
  for (const preset of positionals.length === 0 ? Object.keys(presets) : positionals) {
    await trial(`${preset} on SQLite`, (folder) => certifyStart(folder, preset));
    if (postgres !== undefined)
      await trial(`${preset} on PostgreSQL`, (folder) => onNewDatabase((url) => certifyStart(folder, preset, url)));
  }
  await trial("the fake over HTTP", certifyFake);
  if (postgres === undefined) console.log("PostgreSQL was not tried: PROVIDER_TEST_POSTGRES is not set.");
  if (failed.length > 0) throw new CliError(`failed: ${failed.join(", ")}`);
});

/** Certifies once. */
type Certify = (label: string) => Promise<Pick<Report, "rules" | "conforms" | "durationMs">>;

async function trial(name: string, run: (folder: string) => Promise<readonly string[]>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "certify-start-"));
  try {
    console.log(`passed  ${name}: ${(await run(folder)).join(", ")}`);
  } catch (error) {
    failed.push(name);
    console.log(`FAILED  ${name}: ${reasonOf(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Certifies three times in a row and twice at once, and compares the verdicts. */
async function certifyRepeatedly(certifyOnce: Certify, official = false): Promise<readonly string[]> {
  const reports = [];
  for (let run = 1; run <= RUNS; run++) reports.push(await certifyOnce(`run-${run}`));
  reports.push(...(await Promise.all([certifyOnce("concurrent-1"), certifyOnce("concurrent-2")])));
  const broken = reports.flatMap(({ rules }, index) =>
    rules
      .filter(({ outcome }) => outcome === "failed" || outcome === "blocked")
      .filter(({ profile }) => profile === "contract" || official)
      .map(({ id, findings, reason }) => `run ${index + 1}: ${id}: ${findings[0]?.message ?? reason ?? ""}`),
  );
  if (broken.length > 0) throw new CliError(broken.join("\n"));
  const verdicts = reports.map(({ rules }) => rules.map(({ id, outcome }) => `${id} ${outcome}`).join("\n"));
  if (new Set(verdicts).size > 1) throw new CliError(`The runs differ:\n${differences(verdicts).join("\n")}`);
  return reports.map(
    ({ rules, durationMs }) =>
      `${rules.filter(({ outcome }) => outcome === "passed").length} rules in ${(durationMs / 1000).toFixed(1)} s`,
  );
}

function differences([first = "", ...others]: readonly string[]): readonly string[] {
  const known = new Set(first.split("\n"));
  return others.flatMap((verdict) => verdict.split("\n").filter((line) => !known.has(line)));
}

async function certifyStart(folder: string, preset: string, database?: string): Promise<readonly string[]> {
  const ports = ["--port", "0", "--operations-port", "0", "--control-port", "off"];
  const store = database === undefined ? [] : ["--database", database];
  const provider = programIn(folder, ["packages/cli/src/start/main.ts", "--preset", preset, ...ports, ...store]);
  try {
    await waitUntilListening(provider, join(folder, ".provider/demo.json"));
    return await certifyRepeatedly(async (label) => {
      const args = ["--no-load", "--profile", "official-validator", "--report", label];
      const run = programIn(folder, ["packages/certify/src/cli/main.ts", ...args]);
      const [code] = (await once(run.child, "exit")) as [number | null];
      const file = join(folder, label, "report.json");
      if (!existsSync(file)) throw new CliError(`certify ended with ${code}:\n${run.output()}`);
      return JSON.parse(readFileSync(file, "utf8")) as Report;
      // The official validator requires data that only this preset has.
    }, preset === "exchange");
  } finally {
    const ended = once(provider.child, "exit");
    if (provider.child.kill("SIGTERM")) await ended;
  }
}

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function programIn(folder: string, [file = "", ...args]: readonly string[]): Program {
  const child = spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, PORT: undefined, HOST: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => void (output += String(chunk)));
  return { child, output: () => output };
}

async function waitUntilListening({ child, output }: Program, file: string): Promise<void> {
  const endsAt = Date.now() + START_LIMIT_MS;
  while (!existsSync(file) || !(await isListening(file))) {
    if (child.exitCode !== null || Date.now() > endsAt) throw new CliError(`start does not listen:\n${output()}`);
    await sleep(200);
  }
}

async function isListening(file: string): Promise<boolean> {
  try {
    const { baseUrl } = JSON.parse(readFileSync(file, "utf8")) as { baseUrl: string };
    return (await fetch(`${baseUrl}/capabilities`)).status >= 400;
  } catch {
    return false;
  }
}

async function onNewDatabase<T>(use: (url: string) => Promise<T>): Promise<T> {
  const name = `certify_${process.pid}_${Date.now()}`;
  const admin = new Client({ connectionString: postgres });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(postgres ?? "");
    url.pathname = `/${name}`;
    return await use(url.href);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  }
}

async function certifyFake(): Promise<readonly string[]> {
  const fake = await createFakeProvider();
  const server = await serve(fake.app, { port: 0 });
  const callerOf = (key: string) => {
    const { apiKey, signer } = fake.clientOptionsFor(key);
    return { apiKey, signer };
  };
  const baseUrl = `http://127.0.0.1:${server.port}${new URL(fake.baseUrl).pathname}`;
  const [customer, secondCustomer] = [callerOf("alder-one"), callerOf("birch-one")];
  try {
    return await certifyRepeatedly(() => certify({ baseUrl, fetch, customer, secondCustomer }), true);
  } finally {
    await server.close();
  }
}
