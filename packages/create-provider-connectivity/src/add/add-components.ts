import { CliError, UsageError } from "@provider-connectivity/cli-kit";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Component, complete, parseComponents, requiredBy } from "../components.ts";
import { COMPONENTS_FILE, projectText } from "../project.ts";
import { mountedIn, mountInstructions, mountOnly } from "../template/mount.ts";
import { type Database, databaseOf, templateText, withPackages } from "../template/render.ts";
import { componentFiles } from "../template/template-files.ts";
import { missingImports } from "./missing-imports.ts";

const MANIFEST = "package.json";

/**
 * Writes the files of components and mounts them. No existing file is overwritten, except src/components.ts if it has no manual
 * changes, and package.json, which gets the packages that the components need.
 *
 * @returns a report of the changes and the remaining steps
 * @throws UsageError for an unknown component
 * @throws CliError, before anything is written, if a file already exists or the new files import a missing one
 */
export function addComponents(folder: string, words: readonly string[]): string {
  if (words.length === 0) throw new UsageError("name a component; `npm run provider` lists them");
  const text = projectText(folder, COMPONENTS_FILE);
  const mounted = mountedIn(text);
  const chosen = parseComponents(words);
  const added = complete(chosen).filter((name) => !mounted.includes(name));
  if (added.length === 0) return `${chosen.join(", ")}: already offered. Nothing was written.`;
  const current = projectText(folder, MANIFEST);
  const files = newFiles(folder, added, databaseOf(current));
  refuseMissing(folder, files);
  const manifest = withPackages(current, added);
  for (const [file, content] of files) writeNew(join(folder, file), content);
  if (manifest.added.length > 0) writeFileSync(join(folder, MANIFEST), manifest.text);
  const template = templateText(COMPONENTS_FILE);
  const isUnchanged = text === mountOnly(template, mounted);
  if (isUnchanged) writeFileSync(join(folder, COMPONENTS_FILE), mountOnly(template, [...mounted, ...added]));
  return report({ chosen, added, files: [...files.keys()], packages: manifest.added, isMounted: isUnchanged });
}

/** @throws CliError if a component's own file exists; a file that components share may exist */
function newFiles(folder: string, added: readonly Component[], database: Database): ReadonlyMap<string, string> {
  const all = added.map(componentFiles);
  const own = all.flatMap((files) => files.own);
  const inTheWay = own.filter((file) => existsSync(join(folder, file)));
  if (inTheWay.length > 0)
    throw new CliError(
      `nothing was written, because these files exist: ${inTheWay.join(", ")}. Move them elsewhere first, or mount them ` +
        `in ${COMPONENTS_FILE}:\n${mountInstructions(templateText(COMPONENTS_FILE), added)}`,
    );
  const shared = all.flatMap((files) => files.shared).filter((file) => !existsSync(join(folder, file)));
  return new Map([...own, ...new Set(shared)].map((file) => [file, templateText(file, database)]));
}

function refuseMissing(folder: string, files: ReadonlyMap<string, string>): void {
  const missing = missingImports(folder, files);
  if (missing.length === 0) return;
  throw new CliError(
    `nothing was written, because the new files import missing ones: ${missing.join(", ")}. Restore them, for example ` +
      "from your version control",
  );
}

/** Fails if the file was created in the meantime. */
function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
}

function report(done: {
  readonly chosen: readonly Component[];
  readonly added: readonly Component[];
  readonly files: readonly string[];
  readonly packages: readonly string[];
  readonly isMounted: boolean;
}): string {
  const { chosen, added, files, packages, isMounted } = done;
  const required = requiredBy(chosen).filter(({ name }) => added.includes(name));
  return [
    ...required.map(({ name, by }) => `${by} requires ${name}, which was added.`),
    `Written:\n${files.map((file) => `  ${file}`).join("\n")}`,
    ...(packages.length === 0 ? [] : [`Added to package.json: ${packages.join(", ")}. Run \`npm install\`.`]),
    isMounted
      ? `Mounted in ${COMPONENTS_FILE}: ${added.join(", ")}`
      : `${COMPONENTS_FILE} has manual changes, so it was not written. Add these lines yourself:\n${mountInstructions(templateText(COMPONENTS_FILE), added)}`,
    `If src/ledger.ts has your own ledger, the compiler now lists its missing methods. Until they are written, name the
component in src/in-progress.ts, as README.md describes.`,
  ].join("\n\n");
}
