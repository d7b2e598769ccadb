import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** One file in which a folder differs from the generator output. */
export interface Difference {
  file: string;
  /** `missing`: only the generator writes it. `orphan`: only the folder has it. */
  kind: "changed" | "missing" | "orphan";
}

/** Compares two folders byte for byte, including orphans and missing files, ordered by name. */
export function compareFolders(actual: string, expected: string): Difference[] {
  const [present, expectedFiles] = [filesIn(actual), filesIn(expected)];
  return [...new Set([...present, ...expectedFiles])].toSorted().flatMap((file): Difference[] => {
    if (!expectedFiles.has(file)) return [{ file, kind: "orphan" }];
    if (!present.has(file)) return [{ file, kind: "missing" }];
    const same = readFileSync(join(actual, file)).equals(readFileSync(join(expected, file)));
    return same ? [] : [{ file, kind: "changed" }];
  });
}

function filesIn(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Set(
    entries.filter((entry) => statSync(join(folder, entry)).isFile()).map((entry) => relative(".", entry)),
  );
}
