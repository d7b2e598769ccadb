/** `pnpm test:mutation [PACKAGE …]`: makes small changes to the source and counts those that no test detects. @module */
import {
  CliError,
  defineCommand,
  flag,
  integer,
  list,
  option,
  runCommand,
  UsageError,
} from "@provider-connectivity/cli-kit";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { TARGETS } from "./targets.ts";

const ROOT = join(import.meta.dirname, "../..");
const STRYKER = join(
  createRequire(join(ROOT, "package.json")).resolve("@stryker-mutator/core/package.json"),
  "../bin/stryker.js",
);

/** The percentage of mutants that the tests must detect. */
const REQUIRED_SCORE = 90;

const command = defineCommand({
  name: "pnpm test:mutation",
  description:
    `Mutates the source with Stryker and fails if the tests detect less than ${REQUIRED_SCORE} % of the mutants. ` +
    "A package takes about one second for each mutant: an hour or more. Reports are in node_modules/.cache/mutation.",
  positionals: [{ name: "[PACKAGE...]", help: `any of ${Object.keys(TARGETS).join(", ")}. Default: all` }],
  options: {
    files: list("GLOB", "mutate only these files of the package, such as src/node/*.ts; repeatable"),
    tests: list(
      "GLOB",
      "run only these tests of the package; repeatable. Default: all; for sandbox, those of the domain",
    ),
    static: flag("also mutate code that runs when its module loads; slow, because each such mutant runs every test"),
    workers: option("N", "test processes at a time", { parse: integer({ min: 1 }), default: 2 }),
  },
});

await runCommand(command, ({ options, positionals }) => {
  const unknown = positionals.find((name) => TARGETS[name] === undefined);
  if (unknown !== undefined) throw new UsageError(`unknown package ${unknown}; use ${Object.keys(TARGETS).join(", ")}`);
  const names = positionals.length === 0 ? Object.keys(TARGETS) : positionals;
  const failed = names.filter((name) => !reachesRequiredScore(name, options));
  if (failed.length > 0)
    throw new CliError(`less than ${REQUIRED_SCORE} % of the mutants were detected: ${failed.join(", ")}`);
});

interface MutationOptions {
  readonly files: readonly string[];
  readonly tests: readonly string[];
  readonly static: boolean;
  readonly workers: number;
}

function reachesRequiredScore(name: string, options: MutationOptions): boolean {
  const { source, tests = [] } = TARGETS[name]!;
  const folder = `packages/${name}`;
  const reports = join("node_modules/.cache/mutation", name);
  mkdirSync(join(ROOT, reports), { recursive: true });
  const configuration = {
    // Stryker searches for its plugins next to itself, where an isolated node_modules has none.
    plugins: ["@stryker-mutator/vitest-runner"],
    testRunner: "vitest",
    // The default writes a comment into each file, and the tests of the READMEs compare whole files.
    disableTypeChecks: false,
    vitest: { dir: folder, configFile: `${folder}/vitest.config.ts` },
    mutate: [
      ...(options.files.length === 0 ? [source] : options.files).map((glob) => `${folder}/${glob}`),
      ...["**/*.test.ts", "**/*.test-d.ts", "**/testing/**"].map((glob) => `!${folder}/${glob}`),
    ],
    // Stryker runs in the root, because the packages share configuration, and copies it for every run.
    ignorePatterns: ["**/dist", ".turbo"],
    testFiles: (options.tests.length === 0 ? tests : options.tests).map((glob) => `${folder}/${glob}`),
    coverageAnalysis: "perTest",
    // Static mutants take most of the time: in signing, they are a third of all mutants.
    ignoreStatic: !options.static,
    concurrency: options.workers,
    reporters: ["progress-append-only", "clear-text", "json"],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: join(reports, "report.json") },
    // The first run of all tests takes several minutes on a busy machine.
    dryRunTimeoutMinutes: 30,
    thresholds: { high: 95, low: REQUIRED_SCORE, break: REQUIRED_SCORE },
    allowEmpty: false,
  };
  const file = join(ROOT, reports, "stryker.json");
  const report = join(ROOT, reports, "report.json");
  rmSync(report, { force: true });
  writeFileSync(file, JSON.stringify(configuration, null, 2));
  console.log(`\n=== ${name}`);
  const { status } = spawnSync(process.execPath, [STRYKER, "run", file], { cwd: ROOT, stdio: "inherit" });
  if (!existsSync(report))
    throw new CliError(`Stryker ended before it had mutated ${name}; its output contains the reason`);
  return status === 0;
}
