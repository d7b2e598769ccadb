/**
 * Remembers, outside the output, what a run read and wrote, so that the next one can tell that there is
 * nothing to do. `check:generated` never asks.
 * @module
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sourcesOf } from "./sources.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "scripts/node_modules/.cache/regenerate");
/** What decides the output beside the specification: the machine, its templates, its dependencies and core. */
const MACHINE = [
  "scripts/regenerate",
  "scripts/openapitools.json",
  "templates/contract",
  "packages/core/src",
  "pnpm-lock.yaml",
  ".oxfmtrc.json",
];

interface Memory {
  /** The files that the documents consist of. */
  files: string[];
  fingerprint: string;
}

/** Whether a run over the same files would write what is there already. */
export function isUnchanged(spec: string, out: string, cache = CACHE): boolean {
  const file = memoryFile(out, cache);
  if (!existsSync(file) || !existsSync(out)) return false;
  const { files, fingerprint } = JSON.parse(readFileSync(file, "utf8")) as Memory;
  return fingerprintOf(spec, out, files) === fingerprint;
}

/** Remembers a run that succeeded. */
export function remember(spec: string, out: string, files: string[], cache = CACHE): void {
  const memory: Memory = { files, fingerprint: fingerprintOf(spec, out, files) };
  mkdirSync(cache, { recursive: true });
  writeFileSync(memoryFile(out, cache), JSON.stringify(memory, null, 2));
}

function memoryFile(out: string, cache: string): string {
  return join(cache, `${createHash("sha256").update(out).digest("hex").slice(0, 16)}.json`);
}

function fingerprintOf(spec: string, out: string, files: readonly string[]): string {
  const sources = sourcesOf(spec);
  // Beside a document, these are read where they exist, so one that appears is a change.
  const beside = sources.flatMap(({ file }) =>
    ["overlay.yaml", "components.yaml", "conventions.yaml"].map((name) => join(dirname(file), name)),
  );
  const machine = MACHINE.flatMap((path) => filesIn(join(ROOT, path))).filter(
    (path) => !/\/fixtures\/|\.test\.ts$/.test(path),
  );
  const hash = createHash("sha256").update(JSON.stringify(sources));
  for (const file of [...files, ...beside, ...machine, ...filesIn(out)]) {
    hash.update(`\n${file}\n`).update(existsSync(file) ? readFileSync(file) : "absent");
  }
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
