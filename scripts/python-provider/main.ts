/** `node scripts/python-provider/main.ts`: starts the provider in Python and certifies it. @module */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError, defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { preparePython, requirePython } from "../fuzz/python.ts";
import { runProgram } from "../fuzz/run-program.ts";
import { EXAMPLE, startProvider } from "./provider.ts";

const ROOT = join(import.meta.dirname, "../..");
const ENVIRONMENT = join(ROOT, "node_modules/.cache/python-provider");
const REQUIREMENTS = { file: join(EXAMPLE, "requirements.txt"), options: ["--only-binary=:all:"] };

const command = defineCommand({
  name: "node scripts/python-provider/main.ts",
  description: "Starts the provider of examples/python-provider and certifies it.",
  options: {},
});

// Ctrl-C ends everything that was started.
const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interrupted.abort());
const interruption = interrupted.signal;

await runCommand(command, async () => {
  const fault = pythonFault();
  if (fault !== undefined) {
    console.log(`skipped: ${fault}`);
    return;
  }
  const python = await preparePython(ENVIRONMENT, interruption, REQUIREMENTS);
  const folder = mkdtempSync(join(tmpdir(), "python-provider-"));
  try {
    await using provider = await startProvider(python, folder, []);
    const certify = (...args: readonly string[]) => certified(provider.configuration, args, interruption);
    const strict = ["--profile", "official-validator", "--no-load"];
    const inARow = [await certify(...strict), await certify(...strict), await certify(...strict)];
    const atOnce = await Promise.all([certify("--no-load"), certify("--no-load")]);
    const underLoad = await certify("--load");
    report({ "three in a row": inARow, "two at once": atOnce, "under load": [underLoad] });
    if (provider.log().includes("Traceback")) throw new CliError(`The provider failed:\n${provider.log()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function pythonFault(): string | undefined {
  try {
    requirePython();
    return undefined;
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
}

async function certified(configuration: string, args: readonly string[], signal: AbortSignal): Promise<boolean> {
  const program = join(ROOT, "packages/certify/src/cli/main.ts");
  const status = await runProgram(process.execPath, [program, "--config", configuration, ...args], { signal });
  return status === 0;
}

function report(runs: Readonly<Record<string, readonly boolean[]>>): void {
  for (const [name, results] of Object.entries(runs)) {
    console.log(`${name}: ${results.map((passed) => (passed ? "conforms" : "FAILED")).join(", ")}`);
  }
  if (Object.values(runs).flat().includes(false)) throw new CliError("The provider does not conform; see above.");
}
