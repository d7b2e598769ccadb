/**
 * `pnpm test:long newcomers`, after `pnpm build`: follows a new provider's README on machines with one version of Node, and
 * then breaks a query of the provider.
 * @module
 */
import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "../check-packages/run.ts";
import { npmInstall } from "../smoke/install.ts";
import { timer } from "../smoke/timer.ts";
import { startProvider } from "./running-provider.ts";
import { installScaffolder, type Scaffolder, scaffold } from "./scaffolder.ts";
import { useTarballs } from "./use-tarballs.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The npm of Node 22, which runs on all machines. */
const NPM = "npm@10.9.4";

/** The machines, and whether the kit supports their version of Node. */
const MACHINES = [
  { node: "20.19.5", isSupported: false },
  { node: "22.13.1", isSupported: true },
  { node: "24.21.0", isSupported: true },
] as const;

/** The whole output if Node is too old. */
const TOO_OLD = /^[^\n]* needs Node 22\.13 or later; this is 20\.19\.5\.[^\n]*\n?$/;

const parent = mkdtempSync(join(tmpdir(), "newcomers-"));
const path = process.env["PATH"] ?? "";
try {
  const scaffolder = installScaffolder(ROOT, join(parent, "scaffolder"));
  for (const { node, isSupported } of MACHINES) {
    process.env["PATH"] = `${machineWith(node)}${delimiter}${path}`;
    try {
      const steps = isSupported ? await followReadme(scaffolder, node) : refuseOldNode(scaffolder, node);
      process.stdout.write(
        `${JSON.stringify({ node: run("node", ["--version"], { cwd: parent }).trim(), ...steps })}\n`,
      );
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ node, fault: reasonOf(error) })}\n`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
}

/** @returns the folder with this Node and an npm, and no other version of either */
function machineWith(node: string): string {
  const folder = join(parent, `node-${node}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  npmInstall(folder, [`node@${node}`, NPM]);
  return join(folder, "node_modules/.bin");
}

/** Checks that the program and the scripts of an existing project refuse an old Node with one sentence. */
function refuseOldNode(scaffolder: Scaffolder, node: string): object {
  const failed = (program: string, args: string[], cwd: string): string => {
    try {
      run(program, args, { cwd });
    } catch (error) {
      return reasonOf(error);
    }
    throw new CliError(`${program} ${args.join(" ")} works on Node ${node}`);
  };
  const outputs = [failed(scaffolder.program, ["my-exchange", "--yes"], parent)];
  const project = join(parent, "written-elsewhere");
  process.env["PATH"] = path;
  scaffold(scaffolder, parent, ["written-elsewhere", "--components", "none"]);
  process.env["PATH"] = `${machineWith(node)}${delimiter}${path}`;
  for (const script of ["test", "start", "build", "call"])
    outputs.push(failed("npm", ["run", "--silent", script], project));
  const wrong = outputs.find((each) => !TOO_OLD.test(each.replace(/^.*failed with 1\n/, "")));
  if (wrong !== undefined) throw new CliError(`the output is not exactly one sentence:\n${wrong}`);
  return { refusals: outputs.length };
}

/** Writes, installs, tests, starts and calls a provider with the commands of its README. */
async function followReadme(scaffolder: Scaffolder, node: string): Promise<object> {
  const name = `exchange-${node}`;
  const folder = join(parent, name);
  const elapsed = timer();
  scaffold(scaffolder, parent, [name]);
  useTarballs(folder, scaffolder.packed);
  run("npm", ["install", "--no-audit", "--no-fund"], { cwd: folder });
  const install = elapsed();
  run("npm", ["test"], { cwd: folder });
  const test = elapsed();
  run("npm", ["run", "keys"], { cwd: folder });
  const provider = await startProvider(folder, {});
  const port = new URL(provider.baseUrl).port;
  try {
    const env = { ...process.env, PORT: port };
    const response = run("npm", ["run", "--silent", "call", "getBalances", "accountId=main"], { cwd: folder, env });
    if (!response.includes('"availableAmount"')) throw new CliError(`npm run call printed:\n${response}`);
    if (!/^In memory, lost .*balances/m.test(provider.output()))
      throw new CliError(`npm start does not report that the ledger is in memory:\n${provider.output()}`);
  } finally {
    await provider.stop();
  }
  return { install, test, start: elapsed(), broken: await breakBalances(folder) };
}

/** Breaks the query of the balances: `npm test` and `/readyz` must fail, and the ledger must still be closed at the end. */
async function breakBalances(folder: string): Promise<string> {
  const failing = 'accountId === "" ? books.balancesOf(accountId) : Promise.reject(new Error("no such table"))';
  replaceIn(join(folder, "src/balances/memory.ts"), "books.balancesOf(accountId)", failing);
  replaceIn(join(folder, "src/ledger.ts"), "close: async () => undefined", 'close: async () => console.log("closed")');
  const { failures } = testFailures(folder);
  const provider = await startProvider(folder, {});
  try {
    const { status } = await fetch(`${provider.operationsUrl}/readyz`);
    if (status !== 503) throw new CliError(`/readyz is ${status} with a broken balances query`);
  } finally {
    await provider.stop();
  }
  if (!/^closed$/m.test(provider.output())) throw new CliError(`the ledger was not closed:\n${provider.output()}`);
  return `${failures} tests fail, /readyz is 503`;
}

function replaceIn(file: string, text: string, replacement: string): void {
  const before = readFileSync(file, "utf8");
  if (!before.includes(text)) throw new CliError(`${file} does not contain ${text}`);
  writeFileSync(file, before.replace(text, replacement));
}

function testFailures(folder: string): { readonly failures: number } {
  const report = run("npm", ["test"], { cwd: folder, statuses: [1] });
  const failures = Number(/^(?:#|ℹ) fail (\d+)$/m.exec(report)?.[1] ?? 0);
  if (failures === 0) throw new CliError(`npm test does not fail with a broken balances query:\n${report}`);
  return { failures };
}
