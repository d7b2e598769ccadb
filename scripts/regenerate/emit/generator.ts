/** Runs openapi-generator over one folder that holds everything it reads and writes. @module */
import { execFile } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PIN_FILE, usesDocker } from "../engine.ts";
import { Problem, reasonOf } from "../problem.ts";

const TEMPLATES = join(import.meta.dirname, "../../../templates/contract");
/** The command-line tool, which fetches the jar that openapitools.json pins. */
export const GENERATOR = createRequire(import.meta.url).resolve("@openapitools/openapi-generator-cli/main.js");
/** Where Docker mounts the folder: the command-line tool runs `docker run -v "$PWD:/local"` and changes no path. */
const MOUNTED = "/local";

/** What the generator is to print. */
export interface GeneratorInput {
  document: object;
  /** The `files` map of the generator: our templates and what each makes. */
  files: Record<string, object>;
  additionalProperties: object;
  /** The supporting files to write. */
  supporting: string[];
}

/**
 * Prints templates/contract over each input, all in one start of the generator, and hands the folder of
 * each one's results to `collect`.
 *
 * Every path is relative to the run's folder (or to its mount in Docker), so that neither a space in the
 * name of the temporary folder nor the container's view of the disk matters.
 *
 * @throws Problem with the generator's own words when it fails
 */
export async function generate<T>(
  inputs: readonly GeneratorInput[],
  collect: (out: string, index: number) => T,
  pinFile = PIN_FILE,
): Promise<T[]> {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  try {
    cpSync(TEMPLATES, join(folder, "templates"), { recursive: true });
    copyFileSync(pinFile, join(folder, "openapitools.json"));
    for (const [index, input] of inputs.entries()) prepare(folder, String(index), input, pinFile);
    await run(
      folder,
      inputs.map((_input, index) => seenPath(`${index}/config.json`, pinFile)),
    );
    return inputs.map((_input, index) => collect(join(folder, `${index}/out`), index));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(folder: string, name: string, input: GeneratorInput, pinFile: string): void {
  const config = {
    generatorName: "typescript-fetch",
    inputSpec: seenPath(`${name}/document.json`, pinFile),
    outputDir: seenPath(`${name}/out`, pinFile),
    templateDir: seenPath("templates", pinFile),
    skipValidateSpec: true,
    globalProperties: { apis: "", apiDocs: "false", apiTests: "false", supportingFiles: input.supporting.join(",") },
    files: input.files,
    additionalProperties: input.additionalProperties,
  };
  // A container writes as another user; folders of our own let us delete what it leaves.
  for (const each of ["apis", "models", ".openapi-generator"])
    mkdirSync(join(folder, name, "out", each), { recursive: true });
  writeFileSync(join(folder, name, "document.json"), JSON.stringify(input.document));
  writeFileSync(join(folder, name, "config.json"), JSON.stringify(config));
}

async function run(folder: string, configs: string[]): Promise<void> {
  // The tool looks for its pin, and mounts, what PWD or INIT_CWD says, before its working folder.
  const env = { JAVA_OPTS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC", ...process.env, PWD: folder, INIT_CWD: folder };
  const argv = [GENERATOR, "batch", "--fail-fast", ...configs];
  try {
    await promisify(execFile)(process.execPath, argv, { cwd: folder, env, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stderr = "", stdout = "" } = error as { stderr?: string; stdout?: string };
    throw new Problem(`openapi-generator failed: ${firstWords(stderr || stdout || reasonOf(error))}`);
  }
}

/** The first lines of an output, none longer than a terminal shows well. */
function firstWords(output: string): string {
  const lines = output.trim().split("\n").slice(0, 12);
  return lines.map((line) => line.slice(0, 300)).join("\n");
}

/** A file of the run's folder as the generator sees it. */
function seenPath(name: string, pinFile: string): string {
  return usesDocker(pinFile) ? `${MOUNTED}/${name}` : name;
}
