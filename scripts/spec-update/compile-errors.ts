/** Finds the places of the workspace that no longer compile. @module */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { withEntries } from "../regenerate/contract-entries.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { runChild } from "../regenerate/temporary.ts";

const COMPILER = join(
  dirname(createRequire(join(import.meta.dirname, "../..", "package.json")).resolve("typescript/package.json")),
  "bin/tsc",
);
const CONTRACT = "@provider-connectivity/contract";
/** The maximum length of a message, because the compiler can print whole types. */
const MAX_LENGTH = 240;

/** The error for a package without sources. */
const NO_INPUTS = "error TS18003:";

/** An error of the compiler. */
export interface CompileError {
  /** Relative to the repository. */
  file: string;
  line: number;
  message: string;
}

/**
 * Compiles every package that imports the contract against another generated folder, and returns the new errors. Writes only
 * into the stage.
 *
 * @param generated the folder in place of generated/src
 * @param versions the versions in it, oldest first
 * @param scratch a folder for configurations
 * @throws CliError if the compiler itself fails
 */
export async function findCompileErrors(
  root: string,
  generated: string,
  versions: readonly string[],
  scratch: string,
): Promise<CompileError[]> {
  const packages = packagesOf(root);
  const paths = pathsTo(generated, versions);
  const places = new Map<string, CompileError>();
  // One after the other, because the compiler uses all cores and half a gigabyte.
  for (const [index, folder] of packages.entries()) {
    const config = join(scratch, `tsconfig.${index}.json`);
    writeFileSync(config, JSON.stringify(configFor(root, folder, paths)));
    const isOurs = ({ file }: CompileError): boolean => relative(generated, join(root, file)).startsWith("..");
    const found = (await compile(root, config)).filter(isOurs);
    if (found.length === 0) continue;
    // The new contract does not cause errors that existed before.
    const before = new Set((await compile(root, join(folder, "tsconfig.json"))).map(keyOf));
    for (const place of found) if (!before.has(keyOf(place))) places.set(keyOf(place), place);
  }
  return [...places.values()].toSorted((left, right) =>
    left.file < right.file ? -1 : left.file > right.file ? 1 : left.line - right.line,
  );
}

/** The packages of the workspace that import the contract, and the contract package. */
function packagesOf(root: string): string[] {
  const { packages } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as { packages: string[] };
  return globSync(
    packages.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  )
    .map((file) => join(root, file))
    .filter(importsContract)
    .map(dirname)
    .filter((folder) => existsSync(join(folder, "tsconfig.json")))
    .toSorted();
}

function importsContract(file: string): boolean {
  const { name, ...manifest } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const kinds = ["dependencies", "devDependencies", "peerDependencies"];
  return name === CONTRACT || kinds.some((kind) => CONTRACT in Object(manifest[kind]));
}

/** Each export of the contract, and its file in the stage. */
function pathsTo(generated: string, versions: readonly string[]): Record<string, [string]> {
  const entries = Object.entries(withEntries({}, versions).exports ?? {}).map(([entry, target]): [string, [string]] => {
    const file = typeof target === "string" ? target : target.types;
    return [`${CONTRACT}${entry.slice(1)}`, [resolve(generated, "..", file)]];
  });
  return Object.fromEntries(entries);
}

function configFor(root: string, folder: string, paths: Record<string, [string]>): object {
  const isContract = relative(root, folder) === "generated";
  const extended = join(folder, "tsconfig.json");
  return {
    extends: extended,
    compilerOptions: { noEmit: true, rootDir: root, paths },
    ...(isContract ? { include: [join(folder, "test")] } : {}),
  };
}

async function compile(root: string, config: string): Promise<CompileError[]> {
  const argv = [COMPILER, "-p", config, "--noEmit", "--pretty", "false"];
  const { status, output } = await runChild(process.execPath, argv, { cwd: root, env: process.env });
  if (status === 0 || output.includes(NO_INPUTS)) return [];
  const places = placesIn(output, root);
  if (places.length === 0) throw new CliError(`the compiler failed at ${config}: ${output.trim()}`);
  return places;
}

/**
 * Parses the output of `tsc --pretty false`: `file(line,column): error TS1: message`, then indented lines from the whole to the
 * part. The last one is the reason: it names the property, while the first one prints whole types.
 */
function placesIn(output: string, root: string): CompileError[] {
  const errors = output.matchAll(/^(?! )(.+?)\((\d+),\d+\): error (TS\d+): (.*)((?:\n .*)*)/gm);
  return [...errors].map(([, file = "", line, code, message = "", details = ""]) => {
    const reason = details.split("\n").at(-1)?.trim() || message;
    return {
      file: relative(root, resolve(root, file)),
      line: Number(line),
      message: `${code}: ${reason.length > MAX_LENGTH ? `${reason.slice(0, MAX_LENGTH)} …` : reason}`,
    };
  });
}

function keyOf({ file, line, message }: CompileError): string {
  return `${file}:${line} ${message}`;
}
