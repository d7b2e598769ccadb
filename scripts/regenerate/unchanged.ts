/**
 * Records the inputs and outputs of a run outside the output folder, so that the next run can skip unchanged work.
 * `check:generated` does not use it.
 * @module
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sourcesOf } from "./read.ts";

const ROOT = join(import.meta.dirname, "../..");
const CACHE = join(ROOT, "scripts/node_modules/.cache/regenerate");
/** Inputs besides the specification: the generator, its templates, its dependencies and core. */
const GENERATOR = [
  "scripts/regenerate",
  "scripts/openapitools.json",
  "templates/contract",
  "packages/core/src",
  "pnpm-lock.yaml",
  ".oxfmtrc.json",
];

interface RunRecord {
  /** The files of the documents. */
  files: string[];
  fingerprint: string;
}

/**
 * Whether a run on the same files would write the same output.
 *
 * @param templates the folder of user templates, if any
 */
export function isUnchanged(spec: string, out: string, templates?: string, cache = CACHE): boolean {
  const file = recordFile(out, cache);
  if (!existsSync(file) || !existsSync(out)) return false;
  const { files, fingerprint } = JSON.parse(readFileSync(file, "utf8")) as RunRecord;
  return fingerprintOf(spec, out, files, templates) === fingerprint;
}

/** Records a successful run. */
export function remember(spec: string, out: string, files: string[], templates?: string, cache = CACHE): void {
  const run: RunRecord = { files, fingerprint: fingerprintOf(spec, out, files, templates) };
  mkdirSync(cache, { recursive: true });
  writeFileSync(recordFile(out, cache), JSON.stringify(run, null, 2));
}

function recordFile(out: string, cache: string): string {
  return join(cache, `${createHash("sha256").update(out).digest("hex").slice(0, 16)}.json`);
}

function fingerprintOf(spec: string, out: string, files: readonly string[], templates: string | undefined): string {
  const sources = sourcesOf(spec);
  // Files that do not exist are recorded too, so that a new one is a change.
  const neighbours = sources.flatMap(({ file }) =>
    ["overlay.yaml", "components.yaml", "conventions.yaml"].map((name) => join(dirname(file), name)),
  );
  const generator = GENERATOR.flatMap((path) => filesIn(join(ROOT, path))).filter(
    (path) => !/\/fixtures\/|\.test\.ts$/.test(path),
  );
  const theirs = templates === undefined ? [] : filesIn(templates);
  const hash = createHash("sha256").update(JSON.stringify(sources));
  for (const file of [...files, ...neighbours, ...generator, ...theirs, ...filesIn(out)]) {
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
