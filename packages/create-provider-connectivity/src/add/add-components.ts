import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Component, complete, componentsIn, requiredBy } from "../components.ts";
import { COMPONENTS_FILE, projectText } from "../provider/project.ts";
import { Refusal } from "../refusal.ts";
import { isPlain, mountedIn, mountLine } from "../template/mount-lines.ts";
import { componentFiles } from "../template/template-files.ts";
import { templateText } from "../template/render.ts";
import { missingImports } from "./missing-imports.ts";

/**
 * Writes the files of components and mounts them. A file that is there is never written, nor one line of it changed; the
 * mount lines are added at the end of src/components.ts, if that file is still as plain as it was.
 *
 * @returns what was done and what is left to do
 * @throws Refusal, before anything is written, where a file is in the way or one that is built upon has gone
 */
export function addComponents(folder: string, words: readonly string[]): string {
  if (words.length === 0) throw new Refusal("which component? `npm run provider` lists them");
  const text = projectText(folder, COMPONENTS_FILE);
  const mounted = mountedIn(text);
  const chosen = componentsIn(words);
  const added = complete(chosen).filter((name) => !mounted.includes(name));
  if (added.length === 0) return `${chosen.join(", ")}: offered already. Nothing was written.`;
  const files = newFiles(folder, added);
  refuseMissing(folder, files);
  for (const [file, content] of files) writeNew(join(folder, file), content);
  const isMounted = isPlain(text);
  if (isMounted) appendLines(join(folder, COMPONENTS_FILE), text, added);
  return report({ chosen, added, files: [...files.keys()], isMounted });
}

/** @throws Refusal where one of them is there already; what components share may be there */
function newFiles(folder: string, added: readonly Component[]): ReadonlyMap<string, string> {
  const all = added.map(componentFiles);
  const own = all.flatMap((files) => files.own);
  const inTheWay = own.filter((file) => existsSync(join(folder, file)));
  if (inTheWay.length > 0)
    throw new Refusal(
      `nothing was written, because these files are there already: ${inTheWay.join(", ")}. Move them away first, or ` +
        `mount what is there: ${added.map((name) => `add \`${mountLine(name)}\` to ${COMPONENTS_FILE}`).join(", ")}`,
    );
  const shared = all.flatMap((files) => files.shared).filter((file) => !existsSync(join(folder, file)));
  return new Map([...own, ...new Set(shared)].map((file) => [file, templateText(file)]));
}

function refuseMissing(folder: string, files: ReadonlyMap<string, string>): void {
  const missing = missingImports(folder, files);
  if (missing.length === 0) return;
  throw new Refusal(
    `nothing was written, because what the new files build upon has gone: ${missing.join(", ")}. Bring it back, for ` +
      "example from your version control; it may go again once the new files no longer need it",
  );
}

/** Fails where the file has come to be in the meantime. */
function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
}

function appendLines(path: string, text: string, added: readonly Component[]): void {
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  appendFileSync(path, gap + added.map((name) => `${mountLine(name)}\n`).join(""));
}

function report(done: {
  chosen: readonly Component[];
  added: readonly Component[];
  files: readonly string[];
  isMounted: boolean;
}): string {
  const { chosen, added, files, isMounted } = done;
  const required = requiredBy(chosen).filter(({ name }) => added.includes(name));
  const lines = added.map((name) => `  ${mountLine(name)}`).join("\n");
  return [
    ...required.map(({ name, by }) => `${by} requires ${name}, which is added too.`),
    `Written:\n${files.map((file) => `  ${file}`).join("\n")}`,
    isMounted
      ? `Added to ${COMPONENTS_FILE}:\n${lines}`
      : `${COMPONENTS_FILE} holds more than it did at first, so it was left alone. Put this into it yourself:\n${lines}`,
    `Where src/ledger.ts holds your own ledger, the compiler now names what it lacks. Until that is written, name the
component in src/in-progress.ts: README.md says how.`,
  ].join("\n\n");
}
