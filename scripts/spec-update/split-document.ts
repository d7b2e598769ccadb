/** Splits a single-file document: paths by tag, schemas by domain, everything else by kind. @module */
import { memberPointer } from "@provider-connectivity/core/internal";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parse } from "yaml";
import { isReference, METHODS, type Document, type OperationObject } from "../regenerate/document.ts";
import { pointerSteps } from "../regenerate/places.ts";

const ROOT_DOCUMENT = "openapi.yaml";
/** Kinds of components that stay in the root document, because documents use their names instead of references. */
const ROOT_ONLY: ReadonlySet<string> = new Set(["securitySchemes"]);

/**
 * Splits a document.
 *
 * @param neighbour the folder of a version. Schemas of the same name go to the same files
 * @returns the content of each file by its path
 */
export function splitDocument(document: Document, neighbour: string | undefined): Record<string, unknown> {
  const layout = layoutOf(document, neighbour);
  const files: Record<string, Record<string, unknown>> = {};
  const moved = (file: string, name: string, content: unknown): { $ref: string } => {
    files[file] = { ...files[file], [name]: withReferences(content, file, layout) };
    return { $ref: memberPointer(`./${file}#`, name) };
  };
  const paths = Object.entries(document.paths).map(([path, item]) => [path, moved(layout.pathFile(path), path, item)]);
  const components = Object.entries(document.components ?? {}).map(([kind, members]) => [
    kind,
    ROOT_ONLY.has(kind)
      ? members
      : Object.fromEntries(
          Object.entries(members).map(([name, content]) => [
            name,
            moved(layout.componentFile(kind, name), name, content),
          ]),
        ),
  ]);
  const root = { ...document, paths: Object.fromEntries(paths), components: Object.fromEntries(components) };
  return { [ROOT_DOCUMENT]: root, ...files };
}

interface FileLayout {
  pathFile(path: string): string;
  componentFile(kind: string, name: string): string;
}

function layoutOf(document: Document, neighbour: string | undefined): FileLayout {
  const known = neighbour === undefined ? {} : schemaFilesIn(neighbour);
  const byTag = tagsOfSchemas(document);
  const pathFile = (path: string): string => `paths/${fileName(tagOf(document.paths[path] ?? {}))}.yaml`;
  return {
    pathFile,
    componentFile: (kind, name) =>
      kind === "schemas"
        ? (known[name] ?? `schemas/${fileName(byTag.get(name) ?? "other")}.yaml`)
        : `${fileName(kind)}.yaml`,
  };
}

/** The file of each schema of a version. */
function schemaFilesIn(folder: string): Record<string, string> {
  const file = join(folder, ROOT_DOCUMENT);
  if (!existsSync(file)) return {};
  const { components } = parse(readFileSync(file, "utf8"), { version: "1.2" }) as Partial<Document>;
  const listed = Object.entries(components?.["schemas"] ?? {}).flatMap(([name, entry]) => {
    const path = isReference(entry) ? posix.normalize(entry.$ref.split("#")[0] ?? "") : "";
    return path.endsWith(".yaml") && !path.startsWith("..") ? [[name, path] as const] : [];
  });
  return Object.fromEntries(listed);
}

/** The tag of the first operation that uses each schema. */
function tagsOfSchemas(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (value: unknown, tag: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (isReference(value) && !seen.has(value.$ref)) {
      seen.add(value.$ref);
      const [, kind = "", name = ""] = pointerSteps(value.$ref);
      if (kind === "schemas") found.set(name, tag);
      visit(document.components?.[kind]?.[name], tag);
    }
    for (const member of Object.values(value)) visit(member, tag);
  };
  for (const item of Object.values(document.paths)) visit(item, tagOf(item));
  return found;
}

function tagOf(item: Record<string, unknown>): string {
  const operations = METHODS.flatMap((method) => (item[method] as OperationObject | undefined) ?? []);
  return operations.flatMap(({ tags = [] }) => tags)[0] ?? "default";
}

/** A copy in which each local reference points from the file to the new file of its target. */
function withReferences(value: unknown, file: string, layout: FileLayout): unknown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((item) => withReferences(item, file, layout));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === "$ref" && typeof member === "string") return [key, moveReference(member, file, layout)];
      if (key === "mapping") return [key, moveMapping(member, file, layout)];
      return [key, withReferences(member, file, layout)];
    }),
  );
}

/** A discriminator's mapping refers to schemas with plain strings. */
function moveMapping(mapping: unknown, file: string, layout: FileLayout): unknown {
  if (typeof mapping !== "object" || mapping === null) return mapping;
  return Object.fromEntries(
    Object.entries(mapping).map(([key, target]) => [
      key,
      typeof target === "string" ? moveReference(target, file, layout) : withReferences(target, file, layout),
    ]),
  );
}

function moveReference(ref: string, file: string, layout: FileLayout): string {
  if (!ref.startsWith("#/")) return ref;
  const [first, second = "", ...rest] = ref.slice(2).split("/");
  const [target, ...below] =
    first === "paths"
      ? [layout.pathFile(pointerSteps(second)[0] ?? ""), second, ...rest]
      : [component(second, rest, layout), ...rest];
  const path = posix.relative(dirname(file), target);
  return `${target === file ? "" : path.startsWith(".") ? path : `./${path}`}#/${below.join("/")}`;
}

function component(kind: string, [name = ""]: readonly string[], layout: FileLayout): string {
  return layout.componentFile(kind, pointerSteps(name)[0] ?? "");
}

function fileName(name: string): string {
  return name.replaceAll(/[^\w-]+/g, "-") || "default";
}
