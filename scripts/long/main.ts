/** `pnpm test:long [NAME …]`, after `pnpm build`: tests that are too slow for every change. @module */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { CliError, defineCommand, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { trials, type Trial } from "./trials.ts";

const ROOT = join(import.meta.dirname, "../..");

const longCommand = defineCommand({
  name: "pnpm test:long",
  description: "Runs tests that are too slow for every change, one after the other, and prints their durations.",
  positionals: [{ name: "[NAME...]", help: `any of ${trials.map(({ name }) => name).join(", ")}. Default: all` }],
  options: {},
});

await runCommand(longCommand, ({ positionals }) => {
  const results = chosen(positionals).map((trial) => ({ trial, ...run(trial) }));
  for (const { trial, minutes, passed } of results) {
    console.log(
      `${passed ? "passed" : "FAILED"}  ${trial.name.padEnd(16)}  ${minutes.toFixed(1)} min  ${trial.description}`,
    );
  }
  const failed = results.filter(({ passed }) => !passed).map(({ trial }) => trial.name);
  if (failed.length > 0) throw new CliError(`failed: ${failed.join(", ")}`);
});

function run({ name, description, command, env }: Trial): { readonly minutes: number; readonly passed: boolean } {
  console.log(`\n=== ${name}: ${description}`);
  const [program = "", ...args] = command;
  const startedAt = performance.now();
  const { error, status, signal } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (error !== undefined)
    throw new CliError(`${program} did not start: ${error.message}. Run \`npx -y pnpm@12 test:long\`.`);
  // Ctrl-C ends all trials.
  if (signal === "SIGINT" || status === 130) throw new CliError(`interrupted in ${name}`);
  return { minutes: (performance.now() - startedAt) / 60_000, passed: status === 0 };
}

function chosen(names: readonly string[]): readonly Trial[] {
  if (names.length === 0) return trials;
  const unknown = names.find((name) => !trials.some((trial) => trial.name === name));
  if (unknown !== undefined) {
    throw new UsageError(`unknown trial ${unknown}; use ${trials.map(({ name }) => name).join(", ")}`);
  }
  return trials.filter(({ name }) => names.includes(name));
}
