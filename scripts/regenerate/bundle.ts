/** Step "bundle": joins the files of a specification into one document. @module */
import { dirname, resolve } from "node:path";
import {
  BaseResolver,
  bundle as redoclyBundle,
  createConfig,
  ResolveError,
  Source,
  YamlParseError,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { parse } from "yaml";
import { isReference, resolve as resolvePointer, type Document, type PathItem } from "./document.ts";
import { createLocator, place, pointerSteps } from "./places.ts";
import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { readInside } from "./read.ts";

/** A specification as one document. */
export interface Bundle {
  /** The root file, as an absolute path. */
  file: string;
  document: Document;
  /** The files that were read, without refused references. */
  files: string[];
  /** One sentence for each description whose file could not be read. */
  notes: string[];
}

/** The document of a {@link bundle}. */
export async function bundledDocument(file: string): Promise<Document> {
  return (await bundle(file)).document;
}

/**
 * Reads a specification, one file or several, as YAML 1.2 and joins it into one document in which every component keeps its
 * name.
 *
 * A description that refers to a missing file is omitted with a note, because published documents refer to a README that is not
 * published with them. No code depends on it.
 *
 * @param file the root document
 * @throws CliError with file and line for a reference that cannot be resolved or outside the folder, and for broken YAML
 */
export async function bundle(file: string): Promise<Bundle> {
  const root = resolve(file);
  const config = await createConfig({});
  const resolver = new FolderResolver(dirname(root));
  try {
    const { bundle: result, problems } = await redoclyBundle({
      ref: root,
      config,
      externalRefResolver: resolver,
    });
    const errors = problems.filter(({ severity }) => severity === "error");
    const broken = errors.find((problem) => !isDescription(problem) && !isExternalExample(problem));
    if (broken !== undefined) throw new CliError(messageFor(broken, root));
    const document = result.parsed as Document;
    for (const [path, text] of resolver.texts) refuseReservedName(path, text);
    inlinePathItems(document, root);
    const unread = errors.filter(isDescription);
    for (const { location } of unread) removeDescription(document, pointerSteps(location[0]?.pointer ?? ""));
    const notes = unread.map((problem) => messageFor(problem, root).replace(/: .*/s, UNREAD));
    return { file: root, document, files: [...resolver.texts.keys()].toSorted(), notes };
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (error instanceof YamlParseError)
      throw new CliError(`${place(root, error.line)}: this is not YAML: ${withoutPlace(error.message)}`);
    if (/must be JSON object/.test(reasonOf(error)))
      throw new CliError(`${place(root, 1)}: this is not an OpenAPI document`);
    if (/circular/.test(reasonOf(error))) throw new CliError(`${circularPlace(root)}: this reference is circular`);
    throw new CliError(`${place(root)}: ${reasonOf(error)}`);
  }
}

const UNREAD = ": the file of this description cannot be read; the description is omitted";

/** Reads only files below one folder, and no URLs. */
export class FolderResolver extends BaseResolver {
  readonly #folder: string;
  /** The text of each file by its path. */
  readonly texts = new Map<string, string>();

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  override resolveExternalRef(base: string | null, ref: string): string {
    // `file:///etc/passwd` and `gopher://host` are URLs, but Node would treat them as relative paths.
    return /^[a-z][a-z\d+.-]+:/i.test(ref) ? ref : super.resolveExternalRef(base, ref);
  }

  override async loadExternalRef(path: string): Promise<Source> {
    try {
      if (/^[a-z][a-z\d+.-]+:/i.test(path))
        throw new Error(`${path} is a URL; only files below the document's folder are read`);
      const text = readInside(this.#folder, path).replaceAll("\r\n", "\n");
      this.texts.set(path, text);
      return new Source(path, text);
    } catch (error) {
      throw new ResolveError(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

/** The location of a circular reference in a root document, which the bundler does not report. */
function circularPlace(root: string): string {
  const document = parse(readInside(dirname(root), root), { version: "1.2" }) as Document;
  const open: [value: unknown, steps: string[]][] = [[document, []]];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [value, steps] = entry;
    if (isReference(value) && isReference(resolvePointer(document, value)))
      return createLocator(root)([...steps, "$ref"]);
    if (typeof value !== "object" || value === null) continue;
    open.push(...Object.entries(value).map(([key, member]): [unknown, string[]] => [member, [...steps, key]]));
  }
  return place(root);
}

/**
 * Refuses `__proto__` as a name. Only an explicit definition makes it an own property, so parsers, the compiler and validators
 * would differ.
 */
function refuseReservedName(file: string, text: string): void {
  if (!text.includes("__proto__")) return;
  const line = text.split("\n").findIndex((each) => /(^|[\s{,[])["']?__proto__["']?\s*([:,\]}]|$)/.test(each));
  if (line >= 0) throw new CliError(`${place(file, line + 1)}: __proto__ cannot be a name in JavaScript`);
}

/** Replaces a path item that refers to another path with a copy of its target. */
function inlinePathItems(document: Document, root: string): void {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    if (!isReference(item)) continue;
    const target = resolvePointer<PathItem>(document, item);
    if (Object.keys(item).length > 1)
      throw new CliError(
        `${createLocator(root)(["paths", path])}: ${path} has members next to its $ref, which OpenAPI does not define`,
      );
    if (!isReference(target)) document.paths[path] = structuredClone(target);
  }
}

function isDescription({ location }: NormalizedProblem): boolean {
  return pointerSteps(location[0]?.pointer ?? "").at(-1) === "description";
}

/** Whether a problem is about the URL of an example (`externalValue`, OpenAPI 3.0 §4.7.19). Examples do not become code. */
function isExternalExample({ location }: NormalizedProblem): boolean {
  return pointerSteps(location[0]?.pointer ?? "").includes("examples");
}

function removeDescription(document: Document, steps: readonly string[]): void {
  let parent: unknown = document;
  for (const step of steps.slice(0, -1)) parent = (parent as Record<string, unknown> | undefined)?.[step];
  const last = steps.at(-1);
  if (typeof parent === "object" && parent !== null && last !== undefined)
    delete (parent as Record<string, unknown>)[last];
}

function messageFor({ message, location }: NormalizedProblem, root: string): string {
  const [where] = location;
  const file = where?.source.absoluteRef ?? root;
  const yaml = /^Failed to parse: (.*)\((\d+):\d+\)$/.exec(message);
  if (yaml !== null)
    return `${place(file, Number(yaml[2]))}: this is not YAML: ${withoutPlace(message.replace("Failed to parse: ", ""))}`;
  const at = createLocator(file, dirname(root))([...pointerSteps(where?.pointer ?? ""), "$ref"]);
  return `${at}: ${message.startsWith("Can't resolve $ref") ? `this reference cannot be resolved${detail(message)}` : message}`;
}

/** The bundler's reason why it could not read a file. */
function detail(message: string): string {
  const reason = message.replace(/^Can't resolve \$ref:? ?/, "");
  return reason === "" ? "" : ` (${reason})`;
}

/** The parser's message without the location, which the sentence already has. */
function withoutPlace(message: string): string {
  return message.replace(/ in ".*" \(\d+:\d+\)$/, "");
}
