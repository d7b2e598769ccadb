/** Which places of the workspace no longer compile. @module */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { withEntries } from "../regenerate/contract-entries.ts";
import { Problem } from "../regenerate/problem.ts";
import { runChild } from "../regenerate/temporary.ts";

const COMPILER = join(
  dirname(createRequire(join(import.meta.dirname, "../..", "package.json")).resolve("typescript/package.json")),
  "bin/tsc",
);
const CONTRACT = "@provider-connectivity/contract";
/** The compiler writes out types that fill screens. */
const LONGEST = 240;

/** What the compiler says of a package that has no source yet. */
const NO_INPUTS = "error TS18003:";

/** A complaint of the compiler. */
export interface PlaceToMend {
  /** Relative to the repository. */
  file: string;
  line: number;
  words: string;
}

/**
 * Compiles every package that imports the contract as if it were another, and finds what compiled before and does not
 * any more. Nothing is written outside the stage.
 *
 * @param generated the folder that stands for generated/src
 * @param versions those in it, oldest first
 * @param scratch a folder for configurations
 * @throws Problem when the compiler itself fails
 */
export async function findPlacesToMend(
  root: string,
  generated: string,
  versions: readonly string[],
  scratch: string,
): Promise<PlaceToMend[]> {
  const packages = packagesOf(root);
  const paths = pathsTo(generated, versions);
  const places = new Map<string, PlaceToMend>();
  // One after the other: the compiler keeps every core busy by itself, and takes half a gigabyte.
  for (const [index, folder] of packages.entries()) {
    const config = join(scratch, `tsconfig.${index}.json`);
    writeFileSync(config, JSON.stringify(configFor(root, folder, paths)));
    const isOurs = ({ file }: PlaceToMend): boolean => relative(generated, join(root, file)).startsWith("..");
    const found = (await compile(root, config)).filter(isOurs);
    if (found.length === 0) continue;
    // What did not compile before is not the new contract's fault.
    const before = new Set((await compile(root, join(folder, "tsconfig.json"))).map(keyOf));
    for (const place of found) if (!before.has(keyOf(place))) places.set(keyOf(place), place);
  }
  return [...places.values()].toSorted((left, right) =>
    left.file < right.file ? -1 : left.file > right.file ? 1 : left.line - right.line,
  );
}

/** The packages of the workspace that import the contract, and its own. */
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

/** Each entry of the contract, and the file that stands for it. */
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

async function compile(root: string, config: string): Promise<PlaceToMend[]> {
  const argv = [COMPILER, "-p", config, "--noEmit", "--pretty", "false"];
  const { status, output } = await runChild(process.execPath, argv, { cwd: root, env: process.env });
  if (status === 0 || output.includes(NO_INPUTS)) return [];
  const places = placesIn(output, root);
  if (places.length === 0) throw new Problem(`the compiler failed at ${config}: ${output.trim()}`);
  return places;
}

/**
 * Reads what `tsc --pretty false` prints: `file(line,column): error TS1: words`, then indented lines that go from the whole to
 * its part. The last of them is the reason: it names the property of which the first only writes out the types.
 */
function placesIn(output: string, root: string): PlaceToMend[] {
  const complaints = output.matchAll(/^(?! )(.+?)\((\d+),\d+\): error (TS\d+): (.*)((?:\n .*)*)/gm);
  return [...complaints].map(([, file = "", line, code, words = "", details = ""]) => {
    const reason = details.split("\n").at(-1)?.trim() || words;
    return {
      file: relative(root, resolve(root, file)),
      line: Number(line),
      words: `${code}: ${reason.length > LONGEST ? `${reason.slice(0, LONGEST)} …` : reason}`,
    };
  });
}

function keyOf({ file, line, words }: PlaceToMend): string {
  return `${file}:${line} ${words}`;
}
