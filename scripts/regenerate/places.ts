/** Finds the file and line of a part of a specification. @module */
import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from "yaml";
import { refuseOutside } from "./read.ts";

/** The location, as `file:line`, of the value at these steps of the bundled document. */
export type Locate = (steps: readonly (string | number)[]) => string;

/** A location that a terminal can open: relative to the folder of the command. */
export function place(file: string, line?: number): string {
  const path = relative(process.cwd(), file);
  return `${path.startsWith("..") ? file : path}${line === undefined ? "" : `:${line}`}`;
}

/**
 * Creates a locator for a document of one file or several. It follows references like the bundler. If a step is missing, for
 * example because an overlay added it, it returns the line of the parent.
 *
 * @param folder only files below it are read. Default: the folder of the root document
 */
export function createLocator(root: string, folder = dirname(root)): Locate {
  const files: Files = { folder, read: new Map() };
  return (steps) => {
    const names = steps.map(String);
    const listed = walk(startOf(read(root, files)), names, files);
    const found = listed.exists ? listed : (unlisted(names, files) ?? listed);
    return place(found.source.file, found.source.lines.linePos(found.offset).line);
  };
}

/** The files read so far, all below one folder. */
interface Files {
  folder: string;
  read: Map<string, Source>;
}

interface Source {
  file: string;
  document: Document;
  lines: LineCounter;
}

interface Position {
  source: Source;
  node: Node | null;
  /** The offset of the key, or of a node without a key. */
  offset: number;
}

/** The position at the end of the steps, or the last existing one. */
function walk(start: Position, steps: readonly string[], files: Files): Position & { exists: boolean } {
  let position = followed(start, files);
  for (const [index, step] of steps.entries()) {
    const next = child(position, step);
    if (next === undefined) return { ...position, exists: false };
    // The last step may be a reference or its key. Then the location is that of the reference, not of its target.
    const isPlace = index === steps.length - 1 || (index === steps.length - 2 && steps.at(-1) === "$ref");
    position = isPlace ? next : followed(next, files);
  }
  return { ...position, exists: true };
}

function child({ source, node }: Position, step: string): Position | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item === undefined ? undefined : { source, node: item, offset: item.range?.[0] ?? 0 };
  }
  if (!isMap(node)) return undefined;
  const pair = (node.items as Pair<Node, Node | null>[]).find(({ key }) => isScalar(key) && String(key.value) === step);
  return pair === undefined ? undefined : { source, node: pair.value, offset: pair.key.range?.[0] ?? 0 };
}

/** Follows references. Stops at one that cannot be resolved. */
function followed(position: Position, files: Files): Position {
  const seen = new Set<Node | null>();
  let current = position;
  for (let ref = refOf(current); ref !== undefined && !seen.has(current.node); ref = refOf(current)) {
    seen.add(current.node);
    const [path = "", pointer = ""] = ref.split("#");
    const file = path === "" ? current.source.file : resolve(dirname(current.source.file), path);
    if (!isReadable(file, files)) return current;
    const target = walk(startOf(read(file, files)), pointerSteps(pointer), files);
    if (!target.exists) return current;
    current = target;
  }
  return current;
}

/** A part of a component that the root does not list: the bundler took it from a referenced file. */
function unlisted([first, , name = "", ...below]: readonly string[], files: Files): Position | undefined {
  if (first !== "components") return undefined;
  for (const source of everyFile(files)) {
    const start = startOf(source);
    const found = child(start, name) ?? (source.file.includes(`/${name}.`) ? start : undefined);
    if (found !== undefined) return walk(found, below, files);
  }
  return undefined;
}

function startOf(source: Source): Position {
  return { source, node: source.document.contents, offset: 0 };
}

/** Every file that references reach from the files read so far. */
function everyFile(files: Files): Source[] {
  for (const source of files.read.values()) {
    for (const [, path = ""] of source.document.toString().matchAll(/\$ref"?: *"?'?([^#"'\s},]+\.(?:ya?ml|json))/g)) {
      const file = join(dirname(source.file), path);
      if (isReadable(file, files)) read(file, files);
    }
  }
  return [...files.read.values()];
}

/** Whether a file exists and may be read; see `refuseOutside`. */
function isReadable(file: string, { folder }: Files): boolean {
  try {
    refuseOutside(folder, file);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function refOf({ node }: Position): string | undefined {
  const ref = isMap(node) ? node.get("$ref") : undefined;
  return typeof ref === "string" ? ref : undefined;
}

function read(file: string, files: Files): Source {
  const known = files.read.get(file);
  if (known !== undefined) return known;
  const lines = new LineCounter();
  const source = {
    file,
    lines,
    document: parseDocument(readFileSync(file, "utf8"), { version: "1.2", lineCounter: lines }),
  };
  files.read.set(file, source);
  return source;
}

/** The steps of a JSON pointer (RFC 6901). */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.replace(/^#?\/?/, "");
  return steps === ""
    ? []
    : steps.split("/").map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}
