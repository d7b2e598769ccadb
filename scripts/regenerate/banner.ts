/** The first line of every generated file, by which the generator recognises its output. @module */
import { basename, join, relative } from "node:path";
import type { Document } from "./document.ts";

const ROOT = join(import.meta.dirname, "../..");
const MARK = "Written by `pnpm regenerate`";

/** The first lines of a generated file. */
export function bannerFor({ info }: Document, shownSource: string): string {
  return [
    `// ${`${info.title} ${info.version}`.replaceAll(/\s+/g, " ")}. ${MARK} from ${shownSource}; do not edit.`,
    "// Change the specification or templates/contract/ and run the command again.",
  ].join("\n");
}

/** The first line of a main entry that re-exports the newest version. */
export function mainEntryBanner(versions: readonly string[]): string {
  return `// ${MARK}: the newest of ${versions.join(", ")}; do not edit.`;
}

/** Whether the generator wrote this text. */
export function isGenerated(text: string): boolean {
  return (text.split("\n", 1)[0] ?? "").includes(MARK);
}

/** A name for a source that does not depend on the machine: its path below the repository, or its file name. */
export function placeOf(source: string): string {
  const path = relative(ROOT, source).replaceAll("\\", "/");
  return path.startsWith("..") ? basename(source) : path;
}
