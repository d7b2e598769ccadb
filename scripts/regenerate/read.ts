/** Step "read": finds the specifications below a path, and reads no file outside their folders. @module */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";

/** One specification. */
export interface Source {
  /** The root document. */
  file: string;
  /** The folder of its output: a version, or the name of another contract. Empty for a single document. */
  folder: string;
}

const ROOT_DOCUMENT = "openapi.yaml";

/**
 * Finds the specifications of a path: the file itself, the `openapi.yaml` of a folder, or, in a folder of contracts, the one of
 * each.
 *
 * @returns versions, oldest first; then other contracts by name
 * @throws CliError if there is none
 */
export function sourcesOf(path: string): Source[] {
  if (!existsSync(path)) throw new CliError(`${path} does not exist`);
  if (statSync(path).isFile()) return [{ file: path, folder: "" }];
  if (existsSync(join(path, ROOT_DOCUMENT))) return [{ file: join(path, ROOT_DOCUMENT), folder: "" }];
  const folders = readdirSync(path).filter((name) => existsSync(join(path, name, ROOT_DOCUMENT)));
  if (folders.length === 0) {
    throw new CliError(
      `${path} contains neither ${ROOT_DOCUMENT} nor <version>/${ROOT_DOCUMENT}; name the document itself`,
    );
  }
  return [
    ...folders.filter(isVersion).toSorted(compareVersions),
    ...folders.filter((name) => !isVersion(name)).toSorted(),
  ].map((folder) => ({ file: join(path, folder, ROOT_DOCUMENT), folder }));
}

/** The folder of the main entry: the newest version, or the last contract if no folder is a version. */
export function newestOf(folders: readonly string[]): string | undefined {
  return folders.findLast(isVersion) ?? folders.at(-1);
}

/** Whether a folder is a version of the main contract: `0.5.1`. `platform-v1` is another contract. */
export function isVersion(folder: string): boolean {
  return /^\d/.test(folder);
}

/** Sorts versions, oldest first: 0.9.1 comes before 0.10.0. */
export function compareVersions(left: string, right: string): number {
  return left.localeCompare(right, "en", { numeric: true });
}

/** A reference to a file that a document must not read. */
class OutsideError extends Error {
  override readonly name = "OutsideError";
}

/**
 * Reads a file of a specification. The specification is untrusted, so it may name only files below its own folder: no absolute
 * path, no URL, no `..` out of the folder, no symbolic link out of it.
 *
 * @param folder the folder of the root document
 * @param path an absolute path
 * @throws OutsideError before the file is accessed
 */
export function readInside(folder: string, path: string): string {
  refuseOutside(folder, path);
  return readFileSync(path, "utf8");
}

/** @throws OutsideError for a path that leaves the folder */
export function refuseOutside(folder: string, path: string): void {
  // Check the name first, because on Windows even a stat of `\\host\share` opens a connection.
  if (!isBelow(folder, path)) throw new OutsideError(`${path} is outside ${folder}`);
  if (!isBelow(realpathSync(folder), realpathSync(path)))
    throw new OutsideError(`${path} is a symbolic link to a file outside ${folder}`);
}

/** Reads a file next to a root document, such as `overlay.yaml`. `undefined` if there is none. */
export function readSibling(rootFile: string, name: string): { file: string; text: string } | undefined {
  const file = join(dirname(rootFile), name);
  return existsSync(file) ? { file, text: readInside(dirname(rootFile), file) } : undefined;
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== ".." && !below.startsWith("../") && !below.startsWith("..\\") && !isAbsolute(below);
}
