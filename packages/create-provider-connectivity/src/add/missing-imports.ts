import { existsSync } from "node:fs";
import { join, posix } from "node:path";

const RELATIVE_IMPORT = /from "(\.[^"]*)"/g;

/** The imported files of new files that neither exist nor are new. */
export function missingImports(folder: string, files: ReadonlyMap<string, string>): string[] {
  const wanted = [...files].flatMap(([file, text]) =>
    [...text.matchAll(RELATIVE_IMPORT)].map(([, specifier = ""]) => posix.join(posix.dirname(file), specifier)),
  );
  return [...new Set(wanted)].filter((file) => !files.has(file) && !existsSync(join(folder, file)));
}
