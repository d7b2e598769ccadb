/** `pnpm check:cached`: fails when turbo would run again what has just run; then a task's inputs are not declared right. @module */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CliError, runProgram } from "@provider-connectivity/cli-kit";

const ROOT = join(import.meta.dirname, "../..");
const TURBO = createRequire(join(ROOT, "package.json")).resolve("turbo/bin/turbo");

interface DryRun {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly status: string };
  }[];
}

await runProgram("check:cached", () => {
  const output = execFileSync(process.execPath, [TURBO, "run", "test", "typecheck", "--dry=json"], {
    cwd: ROOT,
    encoding: "utf8",
    // What turbo tells of each task adds up to megabytes.
    maxBuffer: 64 * 1024 * 1024,
  });
  const tasks = (JSON.parse(output) as DryRun).tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  const missed = tasks.filter(({ cache }) => cache.status !== "HIT").map(({ taskId }) => taskId);
  if (tasks.length === 0) throw new CliError("turbo knows no task");
  if (missed.length > 0) throw new CliError(`turbo would run again: ${missed.join(", ")}`);
  console.log(`${tasks.length} tasks, and turbo has the result of each`);
});
