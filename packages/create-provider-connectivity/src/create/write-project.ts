import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, existsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Writes files into a new or empty folder: all of them or none.
 *
 * @throws the error of the file system, after deleting the written files
 */
export function writeProject(folder: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = mkdtempSync(`${target}.`);
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(unfinished, file)), { recursive: true });
      writeFileSync(join(unfinished, file), text);
    }
    putInPlace(unfinished, target);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Fails without changes if the folder is no longer empty. */
function putInPlace(unfinished: string, target: string): void {
  if (existsSync(target)) rmdirSync(target);
  renameSync(unfinished, target);
}
