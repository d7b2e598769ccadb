/** Loads the documents that a command line names. @module */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundledDocument } from "../regenerate/bundle.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import type { Named } from "./report.ts";

const ROOT = join(import.meta.dirname, "../..");

/**
 * Loads a document as a whole.
 *
 * @param name a version in spec/, a file, or a folder with one document
 * @param from the folder to which a path is relative
 * @throws CliError if there is none, or it cannot be compared
 */
export async function loadDocument(name: string, from: string, spec = join(ROOT, "spec")): Promise<Named> {
  const version = join(spec, name, "openapi.yaml");
  const isVersion = !name.includes("/") && existsSync(version);
  const file = isVersion ? version : rootDocumentIn(resolve(from, name));
  const document = await bundledDocument(file);
  if (!String(document.openapi ?? "").startsWith("3."))
    throw new CliError(`${name} is not an OpenAPI 3 document; convert it first`);
  return { name, file, document };
}

/**
 * The root document of a path: the file itself, or the one file of a folder with a member `openapi` or `swagger`.
 *
 * @throws CliError if there is none, or more than one
 */
export function rootDocumentIn(path: string): string {
  if (!existsSync(path)) throw new CliError(`${path} does not exist; name a file, a folder or a version in spec/`);
  if (statSync(path).isFile()) return path;
  const files = readdirSync(path).filter((name) => /\.(ya?ml|json)$/.test(name));
  const preferred = files.find((name) => /^openapi\.(ya?ml|json)$/.test(name));
  if (preferred !== undefined) return join(path, preferred);
  const roots = files.filter((name) =>
    /^\s*["']?(openapi|swagger)["']?\s*:/m.test(readFileSync(join(path, name), "utf8")),
  );
  if (roots.length === 1 && roots[0] !== undefined) return join(path, roots[0]);
  const found = roots.length === 0 ? "no OpenAPI document" : `several documents (${roots.join(", ")})`;
  throw new CliError(`${path} contains ${found}; name the file itself`);
}
