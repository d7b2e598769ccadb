/**
 * `pnpm test:long [NAME …]`, after `pnpm build`: the trials that take too long for every change. With no names, all of them,
 * one after the other; each says what it did, and in the end it is said which passed and how long each took.
 * @module
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Problem, report } from "../regenerate/problem.ts";
import { trials, type Trial } from "./trials.ts";

const ROOT = join(import.meta.dirname, "../..");

await report("test:long", () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const results = chosen(positionals).map((trial) => ({ trial, ...run(trial) }));
  for (const { trial, minutes, passed } of results) {
    console.log(`${passed ? "passed" : "FAILED"}  ${trial.name.padEnd(16)}  ${minutes.toFixed(1)} min  ${trial.what}`);
  }
  const failed = results.filter(({ passed }) => !passed).map(({ trial }) => trial.name);
  if (failed.length > 0) throw new Problem(`failed: ${failed.join(", ")}`);
});

function run({ name, what, command, env }: Trial): { readonly minutes: number; readonly passed: boolean } {
  console.log(`\n=== ${name}: ${what}`);
  const [program = "", ...args] = command;
  const startedAt = performance.now();
  const { status, signal } = spawnSync(program, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
  // Whoever presses Ctrl-C means all of them.
  if (signal === "SIGINT" || status === 130) throw new Problem(`interrupted in ${name}`);
  return { minutes: (performance.now() - startedAt) / 60_000, passed: status === 0 };
}

function chosen(names: readonly string[]): readonly Trial[] {
  if (names.length === 0) return trials;
  const unknown = names.find((name) => !trials.some((trial) => trial.name === name));
  if (unknown !== undefined) {
    throw new Problem(`${unknown} is none of ${trials.map(({ name }) => name).join(", ")}`);
  }
  return trials.filter(({ name }) => names.includes(name));
}
