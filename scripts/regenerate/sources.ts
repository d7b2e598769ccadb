/** Which specifications there are below a path, and where in the output each goes. @module */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.ts";

/** One specification. */
export interface Source {
  /** The root document. */
  file: string;
  /** The folder of its output below the whole: a version, or nothing where the output holds one specification only. */
  folder: string;
}

const ROOT_DOCUMENT = "openapi.yaml";

/**
 * Finds the specifications of a path: the file itself, the `openapi.yaml` of a folder, or, in a folder of
 * versions, the one of each version.
 *
 * @returns the sources, oldest version first
 * @throws Problem where there is none
 */
export function sourcesOf(path: string): Source[] {
  if (!existsSync(path)) throw new Problem(`${path} does not exist`);
  if (statSync(path).isFile()) return [{ file: path, folder: "" }];
  if (existsSync(join(path, ROOT_DOCUMENT))) return [{ file: join(path, ROOT_DOCUMENT), folder: "" }];
  const versions = readdirSync(path)
    .filter((name) => existsSync(join(path, name, ROOT_DOCUMENT)))
    .toSorted(compareVersions);
  if (versions.length === 0) {
    throw new Problem(
      `${path} holds neither ${ROOT_DOCUMENT} nor <version>/${ROOT_DOCUMENT}; name the document itself`,
    );
  }
  return versions.map((version) => ({ file: join(path, version, ROOT_DOCUMENT), folder: version }));
}

/** Sorts versions, the oldest first: 0.9.1 comes before 0.10.0. */
export function compareVersions(left: string, right: string): number {
  return left.localeCompare(right, "en", { numeric: true });
}
