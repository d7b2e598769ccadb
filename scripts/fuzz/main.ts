/** `pnpm fuzz`: runs Schemathesis against the reference provider. @module */
import { contract } from "@provider-connectivity/contract";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CliError,
  defineCommand,
  flag,
  integer,
  list,
  option,
  type OptionValues,
  runCommand,
  UsageError,
} from "@provider-connectivity/cli-kit";
import { checkBooks } from "./check-books.ts";
import { startProvider } from "./provider.ts";
import { preparePython } from "./python.ts";
import { runSchemathesis, type Size } from "./schemathesis.ts";
import { describeTally, gapsOf, type Tally } from "./tally.ts";

const CACHE = join(import.meta.dirname, "../../node_modules/.cache/fuzz");
const PYTHON = join(CACHE, "python");
const TALLY = join(CACHE, "tally.json");
const LOG = join(CACHE, "provider.log");

const command = defineCommand({
  name: "pnpm fuzz",
  description:
    "Starts the reference provider and lets Schemathesis call every operation with signed requests that contain random and " +
    "boundary values. Fails on a 5xx, on a response that violates the contract, on an inconsistent ledger, and on an " +
    "operation that never succeeded.",
  options: {
    long: flag("send ten times as many random requests, and every boundary value"),
    examples: option("N", "random requests for each operation", {
      parse: integer({ min: 1 }),
      defaultText: "40, with --long 400",
    }),
    seed: option("N", "the same seed sends the same requests", { parse: integer({ min: 1 }), default: 1 }),
    operation: list("ID", "an operation to call; repeatable. Default: all"),
  },
});

const { signal } = abortOnInterruption();
await runCommand(command, async ({ options }) => {
  const size = sizeOf(options);
  mkdirSync(CACHE, { recursive: true });
  console.log(`Schemathesis runs in ${PYTHON}; the first time takes a minute.`);
  const python = await preparePython(PYTHON, signal);
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  try {
    const faults = await fuzz(python, { size, folder });
    if (faults.length > 0) throw new CliError(`${faults.join("\n  ")}\n${repeatCommand(size)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
// The exit code of an interrupted program.
if (signal.aborted) process.exitCode = 130;

/** @returns the faults */
async function fuzz(
  python: string,
  { size, folder }: { readonly size: Size; readonly folder: string },
): Promise<string[]> {
  rmSync(TALLY, { force: true });
  const provider = await startProvider(folder, LOG);
  const faults: string[] = [];
  try {
    const isClean = await runSchemathesis(python, { size, provider, folder, tally: TALLY, signal });
    if (!isClean) faults.push("Schemathesis found failures: see above");
  } finally {
    const status = await provider.stop();
    if (status !== 0) faults.push(`the provider ended with ${status}`);
  }
  faults.push(...(await checkBooks(provider.database)), ...checkTally(size));
  return faults;
}

function checkTally({ operations }: Size): string[] {
  if (!existsSync(TALLY)) return ["Schemathesis sent no requests"];
  const tally: Tally = JSON.parse(readFileSync(TALLY, "utf8"));
  console.log(`\n${describeTally(tally)}\n`);
  // A single operation may need objects that others create.
  return operations.length > 0 ? [] : gapsOf(tally, Object.keys(contract.operations));
}

function sizeOf(options: OptionValues<typeof command.options>): Size {
  const unknown = options.operation.find((id) => !(id in contract.operations));
  if (unknown !== undefined) throw new UsageError(`unknown operation ${unknown}`);
  return {
    examples: options.examples ?? (options.long ? 400 : 40),
    everyBoundary: options.long,
    seed: options.seed,
    operations: options.operation,
  };
}

/** On Ctrl-C, ends every program that was started. */
function abortOnInterruption(): AbortController {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  return controller;
}

function repeatCommand({ examples, everyBoundary, seed, operations }: Size): string {
  const flags = [
    ...(everyBoundary ? ["--long"] : []),
    `--examples ${examples}`,
    `--seed ${seed}`,
    ...operations.map((id) => `--operation ${id}`),
  ];
  return `Repeat it: pnpm fuzz ${flags.join(" ")}\nLog of the provider: ${LOG}`;
}
