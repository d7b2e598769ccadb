/** One run of Schemathesis against a provider. @module */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Provider } from "./provider.ts";
import { runProgram } from "./run-program.ts";

const DOCUMENT = join(import.meta.dirname, "../../generated/src/0.5.1/openapi.merged.json");

/** The size of a run. */
export interface Size {
  /** The maximum number of random requests for each operation. */
  readonly examples: number;
  /** Whether to send every boundary value of every operation. */
  readonly everyBoundary: boolean;
  /** The same seed sends the same requests. */
  readonly seed: number;
  /** The ids of the operations to call. Empty: all. */
  readonly operations: readonly string[];
}

/**
 * Runs Schemathesis to its end. It prints its findings.
 *
 * @param folder the folder for its files
 * @param tally the file for its count of responses
 * @returns whether it found no faults
 */
export async function runSchemathesis(
  python: string,
  {
    size,
    provider,
    folder,
    tally,
    signal,
  }: {
    readonly size: Size;
    readonly provider: Provider;
    readonly folder: string;
    readonly tally: string;
    readonly signal: AbortSignal;
  },
): Promise<boolean> {
  const config = join(folder, "schemathesis.toml");
  writeFileSync(config, configOf(size));
  const env = {
    ...process.env,
    PYTHONPATH: import.meta.dirname,
    PYTHONDONTWRITEBYTECODE: "1",
    // Otherwise the order of sets differs in each run, and a seed would not repeat a run.
    PYTHONHASHSEED: "0",
    // The provider is on this computer, so no proxy is used.
    NO_PROXY: "127.0.0.1",
    no_proxy: "127.0.0.1",
    SCHEMATHESIS_HOOKS: "hooks",
    FUZZ_BASE_URL: provider.baseUrl,
    FUZZ_API_KEY: provider.apiKey,
    FUZZ_SECRET: provider.secret,
    FUZZ_OTHER_ACCOUNTS: JSON.stringify(provider.otherAccounts),
    FUZZ_TALLY: tally,
  };
  const args = ["-m", "schemathesis.cli", "--config-file", config, "run", DOCUMENT, ...argumentsOf(size, provider)];
  return (await runProgram(python, args, { cwd: folder, env, signal })) === 0;
}

function configOf({ everyBoundary }: Size): string {
  const files = ["schemathesis.toml", ...(everyBoundary ? [] : ["bounded.toml"])];
  return files.map((file) => readFileSync(join(import.meta.dirname, file), "utf8")).join("");
}

function argumentsOf({ examples, seed, operations }: Size, { baseUrl }: Provider): string[] {
  return [
    `--url=${baseUrl}`,
    `--max-examples=${examples}`,
    `--seed=${seed}`,
    ...operations.map((operation) => `--include-operation-id=${operation}`),
  ];
}
