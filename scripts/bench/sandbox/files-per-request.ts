/**
 * `node scripts/bench/sandbox/files-per-request.ts [--list]`: counts the source files that a withdrawal runs through, from the
 * bytes of the request to SQLite and back. A reader who follows a request must open this many files.
 * @module
 */
import { rmSync, mkdtempSync } from "node:fs";
import { Session, type Profiler } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError, defineCommand, flag, runCommand } from "@provider-connectivity/cli-kit";
import { createSandbox, seed } from "@provider-connectivity/sandbox";
import { openSqliteStore } from "@provider-connectivity/sandbox/node";
import { serve } from "@provider-connectivity/server/node";
import { createVerifier } from "@provider-connectivity/signing/node";
import { demoApiKeys } from "@provider-connectivity/sandbox";
import { createSchemes } from "../http/scheme.ts";
import { signRequests } from "../http/signed-requests.ts";
import { API_KEY, createTargets } from "./targets.ts";
import { benchConfig } from "./provider-config.ts";

const ROOT = join(import.meta.dirname, "../../..");
/** The limit. Above it, the code of one request is spread over too many files. */
const MAX_FILES = 50;

const command = defineCommand({
  name: "node scripts/bench/sandbox/files-per-request.ts",
  description: "Counts the source files that one POST of a withdrawal runs through.",
  options: { list: flag("print the names of the files") },
});

/** The functions that a request called, by file. */
type Called = ReadonlyMap<string, readonly string[]>;

await runCommand(command, async ({ options }) => {
  const called = await measure();
  const functions = [...called.values()].reduce((sum, names) => sum + names.length, 0);
  if (options.list) for (const [file, names] of called) console.log(`${file}: ${names.join(", ")}`);
  console.log(`One POST of a withdrawal runs ${functions} functions in ${called.size} source files.`);
  if (called.size > MAX_FILES) throw new CliError(`the limit is ${MAX_FILES} files`);
});

/** Sends two equal requests and measures the second one, because the first one loads code and prepares statements. */
async function measure(): Promise<Called> {
  const folder = mkdtempSync(join(tmpdir(), "kit-files-"));
  const [scheme] = createSchemes();
  const store = await openSqliteStore(join(folder, "provider.sqlite"));
  try {
    await seed(store);
    const verifier = createVerifier(scheme.configuration, scheme.verifyingKey);
    const credentials = demoApiKeys.map((key) => ({ ...key, verifier }));
    const { app } = await createSandbox({ store, credentials, config: benchConfig, validateResponses: true });
    const server = await serve(app, { port: 0 });
    const requests = await signRequests(createTargets({ name: "create withdrawal" }, 2, []), scheme, API_KEY);
    try {
      return await coverLast(
        requests.map(
          ({ path, ...init }) =>
            () =>
              send(`http://127.0.0.1:${server.port}${path}`, init),
        ),
      );
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function send(url: string, init: RequestInit): Promise<void> {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new CliError(`the withdrawal was refused: ${text}`);
}

/** Runs all in order, and counts the calls of the last one. */
async function coverLast(runs: readonly (() => Promise<void>)[]): Promise<Called> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  let result: Profiler.ScriptCoverage[] = [];
  for (const run of runs) {
    await session.post("Profiler.takePreciseCoverage");
    await run();
    ({ result } = await session.post("Profiler.takePreciseCoverage"));
  }
  session.disconnect();
  const called = result.flatMap(({ url, functions }) => {
    const file = sourceFile(url);
    const names = functions
      .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
      .map(({ functionName }) => functionName || "(anonymous)");
    return file === undefined || names.length === 0 ? [] : [[file, names] as const];
  });
  return new Map(called.toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The path of a source file of the kit. Other scripts, such as libraries and this one, are ignored. */
function sourceFile(url: string): string | undefined {
  if (!url.startsWith("file://")) return undefined;
  const path = relative(ROOT, fileURLToPath(url));
  return /^(packages\/[^/]+|generated)\/src\//.test(path) ? path : undefined;
}
