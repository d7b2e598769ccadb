/**
 * `pnpm fuzz [--long] [--examples N] [--seed N] [--operation ID …]`: starts the reference provider and lets Schemathesis
 * call every operation, signed, with random and with boundary values. Prints what was answered; fails on a 5xx, on an
 * answer that violates the contract, on books that do not balance, and where an operation never succeeded.
 * @module
 */
import { contract } from "@provider-connectivity/contract";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Problem, report } from "../regenerate/problem.ts";
import { checkBooks } from "./check-books.ts";
import { startProvider } from "./provider.ts";
import { preparePython } from "./python.ts";
import { runSchemathesis, type Size } from "./schemathesis.ts";
import { describeTally, gapsOf, type Tally } from "./tally.ts";

const CACHE = join(import.meta.dirname, "../../node_modules/.cache/fuzz");
const PYTHON = join(CACHE, "python");
const TALLY = join(CACHE, "tally.json");
const LOG = join(CACHE, "provider.log");

const { signal } = interruptible();
await report("fuzz", async () => {
  const size = readSize();
  mkdirSync(CACHE, { recursive: true });
  console.log(`Schemathesis runs in ${PYTHON}; the first time takes a minute.`);
  const python = await preparePython(PYTHON, signal);
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  try {
    const faults = await fuzz(python, { size, folder });
    if (faults.length > 0) throw new Problem(`${faults.join("\n  ")}\n${howToRepeat(size)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
// As a shell says it of whoever was interrupted.
if (signal.aborted) process.exitCode = 130;

/** @returns what is wrong */
async function fuzz(
  python: string,
  { size, folder }: { readonly size: Size; readonly folder: string },
): Promise<string[]> {
  rmSync(TALLY, { force: true });
  const provider = await startProvider(folder, LOG);
  const faults: string[] = [];
  try {
    const isClean = await runSchemathesis(python, { size, provider, folder, tally: TALLY, signal });
    if (!isClean) faults.push("Schemathesis found something: see above");
  } finally {
    const status = await provider.stop();
    if (status !== 0) faults.push(`the provider ended with ${status}`);
  }
  faults.push(...(await checkBooks(provider.database)), ...judgeTally(size));
  return faults;
}

function judgeTally({ operations }: Size): string[] {
  if (!existsSync(TALLY)) return ["Schemathesis sent nothing"];
  const tally: Tally = JSON.parse(readFileSync(TALLY, "utf8"));
  console.log(`\n${describeTally(tally)}\n`);
  // One operation alone may lack what others make.
  return operations.length > 0 ? [] : gapsOf(tally, Object.keys(contract.operations));
}

function readSize(): Size {
  const { values } = parseArgs({
    options: {
      long: { type: "boolean", default: false },
      examples: { type: "string" },
      seed: { type: "string", default: "1" },
      operation: { type: "string", multiple: true, default: [] },
    },
  });
  const unknown = values.operation.find((id) => !(id in contract.operations));
  if (unknown !== undefined) throw new Problem(`there is no operation ${unknown}`);
  return {
    examples: readNumber("--examples", values.examples ?? (values.long ? "400" : "40")),
    everyBoundary: values.long,
    seed: readNumber("--seed", values.seed),
    operations: values.operation,
  };
}

function readNumber(flag: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Problem(`${flag}: "${text}" is no number above zero`);
}

/** Ctrl-C ends everything that was started, and leaves nothing behind. */
function interruptible(): AbortController {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  return controller;
}

function howToRepeat({ examples, everyBoundary, seed, operations }: Size): string {
  const flags = [
    ...(everyBoundary ? ["--long"] : []),
    `--examples ${examples}`,
    `--seed ${seed}`,
    ...operations.map((id) => `--operation ${id}`),
  ];
  return `Repeat it: pnpm fuzz ${flags.join(" ")}\nWhat the provider logged: ${LOG}`;
}
