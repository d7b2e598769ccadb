/** Runs openapi-generator in one folder with all of its inputs and outputs. @module */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { javaVersion, PIN_FILE, usesDocker } from "../engine.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { runChild, temporaryFolder, type ChildResult } from "../temporary.ts";

/** The command-line tool, which downloads the jar of openapitools.json. */
export const GENERATOR = createRequire(import.meta.url).resolve("@openapitools/openapi-generator-cli/main.js");
/** The mount of the folder in Docker: the command-line tool runs `docker run -v "$PWD:/local"` and changes no path. */
const MOUNTED = "/local";
const CACHE = join(import.meta.dirname, "../../node_modules/.cache/regenerate");
const FIRST_JAVA_WITH_ARCHIVES = 13;
/** Options for one short run, in which more compilation and parallel garbage collection cost more than they gain. */
const JAVA_OPTIONS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** A run takes seconds, so one that takes this long hangs. In Docker there is no limit, because Docker may have to download. */
const LIMIT_MS = 120_000;

/** One run of the generator over one document. */
export interface GeneratorInput {
  document: object;
  /** The generator's `files` setting: each template and its output file. */
  files: Record<string, object>;
  additionalProperties: object;
  /** The supporting files to write. */
  supporting: string[];
}

/**
 * Prints templates for each input, all in one Java process, and passes the folder with the results of each to `collect`.
 *
 * Every path is relative to the run's folder (or to its mount in Docker), so that spaces in the name of the temporary folder
 * and the container's file system do not matter.
 *
 * @param templates the text of each template by its file name
 * @throws CliError with the generator's message if it fails, or if it hangs twice
 */
export async function runGenerator<T>(
  inputs: readonly GeneratorInput[],
  templates: Readonly<Record<string, string>>,
  collect: (out: string, index: number) => T,
  pinFile = PIN_FILE,
): Promise<T[]> {
  using folder = temporaryFolder("contract");
  mkdirSync(join(folder.path, "templates"));
  for (const [name, text] of Object.entries(templates)) writeFileSync(join(folder.path, "templates", name), text);
  copyFileSync(pinFile, join(folder.path, "openapitools.json"));
  for (const [index, input] of inputs.entries()) prepare(folder.path, String(index), input, pinFile);
  const configs = inputs.map((_input, index) => generatorPath(`${index}/config.json`, pinFile));
  await run(folder.path, ["batch", "--fail-fast", ...configs], pinFile);
  return inputs.map((_input, index) => collect(join(folder.path, `${index}/out`), index));
}

function prepare(folder: string, name: string, input: GeneratorInput, pinFile: string): void {
  const config = {
    generatorName: "typescript-fetch",
    inputSpec: generatorPath(`${name}/document.json`, pinFile),
    outputDir: generatorPath(`${name}/out`, pinFile),
    templateDir: generatorPath("templates", pinFile),
    // Batch mode ignores `skipValidateSpec`. The document is our own, and validating it takes time.
    validateSpec: false,
    globalProperties: { apis: "", apiDocs: "false", apiTests: "false", supportingFiles: input.supporting.join(",") },
    files: input.files,
    // Keep the parameters in the document's order.
    additionalProperties: { ...input.additionalProperties, sortParamsByRequiredFlag: false },
  };
  // A container writes as another user. We can delete its files because we own the folders.
  for (const each of ["apis", "models", ".openapi-generator"])
    mkdirSync(join(folder, name, "out", each), { recursive: true });
  writeFileSync(join(folder, name, "document.json"), JSON.stringify(input.document));
  writeFileSync(join(folder, name, "config.json"), JSON.stringify(config));
}

/**
 * Starts the pinned jar directly. The command-line tool takes seconds to start, so it is used only to download the jar and to
 * start Docker.
 */
async function run(folder: string, argv: readonly string[], pinFile: string): Promise<void> {
  const jar = jarOf(pinFile);
  const isDirect = jar !== undefined && !usesDocker(pinFile);
  const result = isDirect ? await runJava(folder, jar, argv) : await runTool(folder, argv);
  if (result.hasTimedOut)
    throw new CliError(
      `openapi-generator did not end within ${LIMIT_MS / 1000} s, in two attempts. Run \`java -jar ${jar} version\` to see ` +
        "whether it starts. Nothing was changed.",
    );
  if (result.status !== 0) throw new CliError(`openapi-generator failed: ${firstLines(result.output)}`);
}

async function runTool(folder: string, argv: readonly string[]): Promise<ChildResult> {
  // The tool reads its pin, and mounts, from PWD or INIT_CWD before its working folder.
  const env = { JAVA_OPTS: JAVA_OPTIONS.join(" "), ...process.env, PWD: folder, INIT_CWD: folder };
  return runChild(process.execPath, [GENERATOR, ...argv], { cwd: folder, env });
}

/** A run that hangs is repeated once, without the archive: a Java process that writes one does more at its end. */
async function runJava(folder: string, jar: string, argv: readonly string[]): Promise<ChildResult> {
  const attempt = (options: readonly string[]): Promise<ChildResult> =>
    runChild("java", [...JAVA_OPTIONS, ...options, `-Djava.io.tmpdir=${folder}`, "-jar", jar, ...argv], {
      cwd: folder,
      env: process.env,
      limitMs: LIMIT_MS,
    });
  const archive = classArchive(jar);
  const first = await attempt(archive.options);
  archive.finish(first.status === 0);
  return first.hasTimedOut ? attempt([]) : first;
}

/** The jar of the pinned version, as the command-line tool stores it. */
function jarOf(pinFile: string): string | undefined {
  const pin = JSON.parse(readFileSync(pinFile, "utf8")) as { "generator-cli": { version: string } };
  const jar = join(dirname(GENERATOR), "versions", `${pin["generator-cli"].version}.jar`);
  return existsSync(jar) ? jar : undefined;
}

/**
 * A class data archive of the jar (JEP 350), which halves the generator's time. The first run of each Java version writes it;
 * other versions ignore it.
 */
function classArchive(jar: string): { options: string[]; finish(isComplete: boolean): void } {
  const version = javaVersion();
  const name = `${basename(jar, ".jar")}-java-${version}`.replaceAll(/[^\w.-]/g, "-");
  const archive = join(CACHE, `${name}.jsa`);
  if (existsSync(archive)) return { options: [`-XX:SharedArchiveFile=${archive}`], finish: () => undefined };
  if (Number.parseInt(version, 10) < FIRST_JAVA_WITH_ARCHIVES) return { options: [], finish: () => undefined };
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${archive}.${process.pid}`;
  return {
    options: [`-XX:ArchiveClassesAtExit=${unfinished}`],
    finish: (isComplete) => {
      if (isComplete && existsSync(unfinished)) renameSync(unfinished, archive);
      rmSync(unfinished, { force: true });
    },
  };
}

/** The first lines of an output, truncated for a terminal. */
function firstLines(output: string): string {
  const lines = output.trim().split("\n").slice(0, 12);
  return lines.map((line) => line.slice(0, 300)).join("\n");
}

/** The path of a run's file as the generator sees it. */
function generatorPath(name: string, pinFile: string): string {
  return usesDocker(pinFile) ? `${MOUNTED}/${name}` : name;
}
