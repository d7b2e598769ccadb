/** Runs openapi-generator over one folder that holds everything it reads and writes. @module */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { javaVersion, PIN_FILE, usesDocker } from "../engine.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { runChild, temporaryFolder } from "../temporary.ts";

/** The command-line tool, which downloads the jar that openapitools.json pins. */
export const GENERATOR = createRequire(import.meta.url).resolve("@openapitools/openapi-generator-cli/main.js");
/** Where Docker mounts the folder: the command-line tool runs `docker run -v "$PWD:/local"` and changes no path. */
const MOUNTED = "/local";
const CACHE = join(import.meta.dirname, "../../node_modules/.cache/regenerate");
const OLDEST_WITH_ARCHIVES = 13;
/** One short run: compiling hot code further, or collecting garbage in parallel, costs more than it gains. */
const JAVA_OPTIONS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** One run of the generator over one document. */
export interface GeneratorInput {
  document: object;
  /** The generator's `files` setting: each template and the file that it makes. */
  files: Record<string, object>;
  additionalProperties: object;
  /** The supporting files to write. */
  supporting: string[];
}

/**
 * Prints templates over each input, all in one start of Java, and passes the folder of each one's results to `collect`.
 *
 * Every path is relative to the run's folder (or to its mount in Docker), so that neither a space in the
 * name of the temporary folder nor the container's view of the disk matters.
 *
 * @param templates the text of each template by its file name
 * @throws CliError with the generator's own message when it fails
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
  const configs = inputs.map((_input, index) => seenPath(`${index}/config.json`, pinFile));
  await run(folder.path, ["batch", "--fail-fast", ...configs], pinFile);
  return inputs.map((_input, index) => collect(join(folder.path, `${index}/out`), index));
}

function prepare(folder: string, name: string, input: GeneratorInput, pinFile: string): void {
  const config = {
    generatorName: "typescript-fetch",
    inputSpec: seenPath(`${name}/document.json`, pinFile),
    outputDir: seenPath(`${name}/out`, pinFile),
    templateDir: seenPath("templates", pinFile),
    // Batch mode ignores `skipValidateSpec`. The document is ours, and checking it costs time.
    validateSpec: false,
    globalProperties: { apis: "", apiDocs: "false", apiTests: "false", supportingFiles: input.supporting.join(",") },
    files: input.files,
    // The order of parameters is the document's.
    additionalProperties: { ...input.additionalProperties, sortParamsByRequiredFlag: false },
  };
  // A container writes as another user; folders of our own let us delete what it leaves.
  for (const each of ["apis", "models", ".openapi-generator"])
    mkdirSync(join(folder, name, "out", each), { recursive: true });
  writeFileSync(join(folder, name, "document.json"), JSON.stringify(input.document));
  writeFileSync(join(folder, name, "config.json"), JSON.stringify(config));
}

/**
 * Starts the pinned jar. The command-line tool around it takes seconds to start, so it runs only where it is needed:
 * to download the jar, and to start Docker.
 */
async function run(folder: string, argv: string[], pinFile: string): Promise<void> {
  const jar = jarOf(pinFile);
  const isDirect = jar !== undefined && !usesDocker(pinFile);
  const archive = isDirect ? classArchive(jar) : undefined;
  const [command, args] = isDirect
    ? ["java", [...JAVA_OPTIONS, ...(archive?.options ?? []), `-Djava.io.tmpdir=${folder}`, "-jar", jar, ...argv]]
    : [process.execPath, [GENERATOR, ...argv]];
  // The tool looks for its pin, and mounts, what PWD or INIT_CWD says, before its working folder.
  const env = { JAVA_OPTS: JAVA_OPTIONS.join(" "), ...process.env, PWD: folder, INIT_CWD: folder };
  const { status, output } = await runChild(command, args, { cwd: folder, env });
  if (status !== 0) throw new CliError(`openapi-generator failed: ${firstLines(output)}`);
  archive?.publish();
}

/** The jar of the pinned version where the command-line tool has put it. */
function jarOf(pinFile: string): string | undefined {
  const pin = JSON.parse(readFileSync(pinFile, "utf8")) as { "generator-cli": { version: string } };
  const jar = join(dirname(GENERATOR), "versions", `${pin["generator-cli"].version}.jar`);
  return existsSync(jar) ? jar : undefined;
}

/**
 * The classes of the jar as Java maps them into memory (JEP 350), which halves the generator's time. The first run of
 * each Java writes the archive; another Java ignores it.
 */
function classArchive(jar: string): { options: string[]; publish(): void } {
  const version = javaVersion();
  const name = `${basename(jar, ".jar")}-java-${version}`.replaceAll(/[^\w.-]/g, "-");
  const archive = join(CACHE, `${name}.jsa`);
  if (existsSync(archive)) return { options: [`-XX:SharedArchiveFile=${archive}`], publish: () => undefined };
  if (Number.parseInt(version, 10) < OLDEST_WITH_ARCHIVES) return { options: [], publish: () => undefined };
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${archive}.${process.pid}`;
  return {
    options: [`-XX:ArchiveClassesAtExit=${unfinished}`],
    publish: () => {
      if (existsSync(unfinished)) renameSync(unfinished, archive);
      rmSync(unfinished, { force: true });
    },
  };
}

/** The first lines of an output, none longer than a terminal shows well. */
function firstLines(output: string): string {
  const lines = output.trim().split("\n").slice(0, 12);
  return lines.map((line) => line.slice(0, 300)).join("\n");
}

/** A file of the run's folder as the generator sees it. */
function seenPath(name: string, pinFile: string): string {
  return usesDocker(pinFile) ? `${MOUNTED}/${name}` : name;
}
