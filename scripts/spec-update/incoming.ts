/** The document that is to become a version. @module */
import { relative, resolve } from "node:path";
import { parseDocument } from "yaml";
import { readFileSync } from "node:fs";
import { read } from "../regenerate/bundle.ts";
import { check } from "../regenerate/check/index.ts";
import type { Document } from "../regenerate/document.ts";
import { createLocator } from "../regenerate/places.ts";
import { Problem } from "../regenerate/problem.ts";
import { rootDocumentIn } from "../spec-diff/load.ts";

export interface Incoming {
  /** The root document. */
  file: string;
  /** Everything in one piece, as it came. */
  document: Document;
  /** The files that it consists of, the root document included. */
  files: string[];
  /** Under which it will stand in spec/. */
  version: string;
}

/** What can be the name of a folder and of an entry of a package: three numbers, and what SemVer 2.0 allows after them. */
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/**
 * Reads a document of one file or several.
 *
 * @param path the root document, or a folder with one
 * @param version the version, where the document's own cannot be used
 * @throws Problem with file and line for what is broken
 */
export async function readIncoming(path: string, version: string | undefined): Promise<Incoming> {
  const file = rootDocumentIn(path);
  const { document, files } = await read(file);
  check(document, createLocator(file));
  const chosen = version ?? String(document.info.version);
  if (!VERSION.test(chosen)) {
    const whose = version === undefined ? "info.version" : "--version";
    throw new Problem(`${whose} is "${chosen}"; name the version as three numbers, such as --version 0.6.0`);
  }
  return { file, document, files: [...new Set([file, ...files.map((each) => resolve(each))])], version: chosen };
}

/** Whether every file lies in the folder of the root document, so that the folder can be copied as it is. */
export function isSelfContained({ file, files }: Incoming): boolean {
  return files.every((each) => !relative(resolve(file, ".."), each).startsWith(".."));
}

/** The text of a YAML file with another `info.version`; everything else stays as it was written. */
export function withVersion(file: string, version: string): string {
  const text = readFileSync(file, "utf8");
  const yaml = parseDocument(text, { version: "1.2" });
  if (String(yaml.getIn(["info", "version"])) === version) return text;
  yaml.setIn(["info", "version"], version);
  return yaml.toString({ lineWidth: 0 });
}
