/** Writes the incoming document into its folder below spec/. @module */
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { stringify } from "yaml";
import { withVersion, type Incoming } from "./incoming.ts";
import { splitDocument } from "./split-document.ts";

const ROOT_DOCUMENT = "openapi.yaml";
/** A document with fewer operations is not split, because it is easier to read as one file. */
const MIN_OPERATIONS_TO_SPLIT = 20;

/**
 * Writes the files of a document. Several files are copied, a single file is split by tag and domain like the existing versions.
 *
 * @param folder the folder of the version, which is emptied
 * @param neighbour the folder of a version whose file layout is reused
 * @returns the source of each copied file, by the path of the copy
 */
export function writeSpecification(
  incoming: Incoming,
  folder: string,
  neighbour: string | undefined,
): Map<string, string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (incoming.files.length > 1) return copyAll(incoming, folder);
  const count = Object.values(incoming.document.paths).flatMap(Object.keys).length;
  const document = structuredClone(incoming.document);
  document.info.version = incoming.version;
  const files = count < MIN_OPERATIONS_TO_SPLIT ? { [ROOT_DOCUMENT]: document } : splitDocument(document, neighbour);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), stringify(content, YAML_STYLE));
  }
  return new Map();
}

/** Quotes texts that some YAML parsers misread (`NO`, `1.0`). Does not wrap lines or use aliases. */
const YAML_STYLE = { lineWidth: 0, aliasDuplicateObjects: false, version: "1.1" } as const;

function copyAll({ file, files, version }: Incoming, folder: string): Map<string, string> {
  const written = new Map<string, string>();
  for (const each of files) {
    const target = each === file ? join(folder, ROOT_DOCUMENT) : join(folder, relative(dirname(file), each));
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target)) continue;
    if (each === file) writeFileSync(target, withVersion(file, version));
    else copyFileSync(each, target);
    written.set(target, each);
  }
  return written;
}
