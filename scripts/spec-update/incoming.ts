/** Reads the document that becomes a version. @module */
import { resolve } from "node:path";
import { parseDocument } from "yaml";
import { readFileSync } from "node:fs";
import { bundle } from "../regenerate/bundle.ts";
import { check } from "../regenerate/check/index.ts";
import type { Document } from "../regenerate/document.ts";
import { createLocator } from "../regenerate/places.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { rootDocumentIn } from "../spec-diff/load.ts";

export interface Incoming {
  /** The root document. */
  file: string;
  /** The bundled document. */
  document: Document;
  /** Its files, including the root document. */
  files: string[];
  /** The name of its folder in spec/. */
  version: string;
}

/** A valid name for a folder and a package entry: three numbers, and a suffix of SemVer 2.0. */
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/**
 * Reads a document of one file or several.
 *
 * @param path the root document, or a folder with one
 * @param version the version, if the document's own is unusable
 * @throws CliError with file and line of an invalid part
 */
export async function readIncoming(path: string, version: string | undefined): Promise<Incoming> {
  const file = rootDocumentIn(path);
  const { document, files } = await bundle(file);
  check(document, createLocator(file));
  const chosen = version ?? String(document.info.version);
  if (!VERSION.test(chosen)) {
    const whose = version === undefined ? "info.version" : "--version";
    throw new CliError(`${whose} is "${chosen}"; name the version as three numbers, such as --version 0.6.0`);
  }
  // The document already contains a README that a description refers to.
  const parts = files.map((each) => resolve(each)).filter((each) => /\.(ya?ml|json)$/.test(each));
  return { file, document, files: [...new Set([file, ...parts])], version: chosen };
}

/** The text of a YAML file with another `info.version`. Everything else is unchanged. */
export function withVersion(file: string, version: string): string {
  const text = readFileSync(file, "utf8");
  const yaml = parseDocument(text, { version: "1.2" });
  if (String(yaml.getIn(["info", "version"])) === version) return text;
  yaml.setIn(["info", "version"], version);
  return yaml.toString({ lineWidth: 0 });
}
