/**
 * `pnpm check:cached`: fails if turbo would repeat a task that has just run, because its inputs are not declared correctly.
 * @module
 */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CliError, defineCommand, runCommand } from "@provider-connectivity/cli-kit";

const ROOT = join(import.meta.dirname, "../..");
const TURBO = createRequire(join(ROOT, "package.json")).resolve("turbo/bin/turbo");

interface DryRun {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly status: string };
  }[];
}

const checkCached = defineCommand({
  name: "pnpm check:cached",
  description: "Fails if turbo would repeat a task that has just run.",
  options: {},
});

await runCommand(checkCached, () => {
  const output = execFileSync(process.execPath, [TURBO, "run", "test", "typecheck", "--dry=json"], {
    cwd: ROOT,
    encoding: "utf8",
    // Turbo's description of all tasks takes several megabytes.
    maxBuffer: 64 * 1024 * 1024,
  });
  const tasks = (JSON.parse(output) as DryRun).tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  const missed = tasks.filter(({ cache }) => cache.status !== "HIT").map(({ taskId }) => taskId);
  if (tasks.length === 0) throw new CliError("turbo lists no tasks");
  if (missed.length > 0) throw new CliError(`turbo would repeat: ${missed.join(", ")}`);
  console.log(`${tasks.length} tasks, all with a cached result`);
});
