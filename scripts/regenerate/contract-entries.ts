/** The exports of the contract package: four for each contract, and four for the newest one without its version. @module */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import { newestOf } from "./read.ts";

type Target = string | { types: string; default: string };
type Entries = Record<string, Target>;

interface Manifest {
  exports?: Entries;
  publishConfig?: { exports?: Entries };
}

/** A `package.json` with the exports of these contracts. */
export function withEntries(manifest: Manifest, versions: readonly string[]): Manifest {
  const published = { ...manifest.publishConfig, exports: entriesFor(versions, publishedCode, "./dist") };
  return { ...manifest, exports: entriesFor(versions, sourceCode, "./src"), publishConfig: published };
}

/**
 * Writes the entries of these versions into a `package.json`, unless it already has them.
 *
 * @param versions the folders of the contracts: versions oldest first, then others
 */
export function writeEntries(packageFolder: string, versions: readonly string[]): void {
  const file = join(packageFolder, "package.json");
  const text = readFileSync(file, "utf8");
  const wanted = `${JSON.stringify(withEntries(JSON.parse(text) as Manifest, versions), null, 2)}\n`;
  if (wanted !== text) writeFileSync(file, wanted);
}

/** @throws CliError if a `package.json` does not export exactly these versions */
export function checkEntries(packageFolder: string, versions: readonly string[]): void {
  const file = join(packageFolder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  if (JSON.stringify(withEntries(manifest, versions)) === JSON.stringify(manifest)) return;
  throw new CliError(`the exports of ${file} are not those of ${versions.join(", ")}; run \`pnpm regenerate\``);
}

type Code = (folder: string) => Target;

function entriesFor(versions: readonly string[], code: Code, root: string): Entries {
  const newest = newestOf(versions) ?? "";
  return Object.fromEntries([
    [".", code(root)],
    ...furtherEntries(".", `${root}/${newest}`),
    // The newest version has a named entry too, for users who want to stay with it.
    ...versions
      .toReversed()
      .flatMap((version): [string, Target][] => [
        [`./${version}`, code(`${root}/${version}`)],
        ...furtherEntries(`./${version}`, `${root}/${version}`),
      ]),
  ]);
}

function furtherEntries(entry: string, folder: string): [string, Target][] {
  return [
    // The generator writes both files in their published form, because TypeScript does not compile them.
    [`${entry}/validators`, { types: `${folder}/validators.d.ts`, default: `${folder}/validators.js` }],
    ...["openapi.json", "openapi.merged.json"].map((name): [string, Target] => [
      `${entry}/${name}`,
      `${folder}/${name}`,
    ]),
  ];
}

function sourceCode(folder: string): Target {
  return `${folder}/index.ts`;
}

function publishedCode(folder: string): Target {
  return { types: `${folder}/index.d.ts`, default: `${folder}/index.js` };
}
