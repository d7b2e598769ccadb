/** `pnpm smoke [NAME …]`, after `pnpm build`: tests the packed packages as users install them. @module */
import { CliError, defineCommand, flag, reasonOf, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll } from "../check-packages/pack.ts";
import { createSetup, type Setup, type Trial, TRIALS, Unavailable } from "./trials.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/smoke");

/** Runs only if it is named, because any release of another project can make it fail. */
const ON_SCHEDULE = "peers-newest";

const command = defineCommand({
  name: "pnpm smoke",
  description:
    "Packs the packages and tests them as users install them: compilers, runtimes, test environments, and a rehearsal of " +
    "the release in a local registry. Prints one JSON line for each trial.",
  positionals: [{ name: "[NAME...]", help: "trials or groups of trials. Default: all except peers-newest" }],
  options: { list: flag("print the names of all trials") },
});

await runCommand(command, async ({ options, positionals }) => {
  const chosen = chooseTrials(positionals);
  if (options.list) {
    for (const { group, name } of chosen) console.log(`${group} ${name}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "smoke-"));
  // Outside the repository, because tools search for installed packages in every parent folder.
  const setup = createSetup(packAll(ROOT, packedInto(folder)), join(folder, "trials"), CACHE);
  const failed: string[] = [];
  try {
    for (const trial of chosen) if (!(await succeeds(trial, setup))) failed.push(trial.name);
  } finally {
    await setup.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  if (failed.length > 0) throw new CliError(`failed on ${failed.join(", ")}`);
});

function packedInto(folder: string): string {
  const packed = join(folder, "packed");
  mkdirSync(packed);
  return packed;
}

function chooseTrials(names: readonly string[]): readonly Trial[] {
  const known = new Set(TRIALS.flatMap(({ name, group }) => [name, group]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new UsageError(`unknown trial ${unknown}; use ${[...known].join(", ")}`);
  if (names.length === 0) return TRIALS.filter(({ group }) => group !== ON_SCHEDULE);
  return TRIALS.filter(({ name, group }) => names.includes(name) || names.includes(group));
}

/** Runs a trial and prints its line. A trial that this machine cannot run is skipped, except in CI. */
async function succeeds(trial: Trial, setup: Setup): Promise<boolean> {
  const start = performance.now();
  try {
    const result = await trial.run(setup);
    console.log(JSON.stringify({ trial: trial.name, result: "ok", milliseconds: elapsedSince(start), ...result }));
    return true;
  } catch (error) {
    const isSkipped = error instanceof Unavailable && !process.env["CI"];
    console.log(
      JSON.stringify({ trial: trial.name, result: isSkipped ? "skipped" : "failed", reason: reasonOf(error) }),
    );
    return isSkipped;
  }
}

function elapsedSince(start: number): number {
  return Math.round(performance.now() - start);
}
