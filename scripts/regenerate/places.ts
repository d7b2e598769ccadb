/** Finds the line of a file on which a part of a specification stands. @module */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from "yaml";

/** The place, `file:line`, of what stands at these steps of the bundled document. */
export type Locate = (steps: readonly (string | number)[]) => string;

/** A place as a terminal can open it: relative to where the command runs. */
export function place(file: string, line?: number): string {
  const path = relative(process.cwd(), file);
  return `${path.startsWith("..") ? file : path}${line === undefined ? "" : `:${line}`}`;
}

/**
 * Makes a locator for a document of one file or several: it follows references as the bundler does, and where
 * a step is missing, in a correction for example, gives the line of what would hold it.
 */
export function createLocator(root: string): Locate {
  const files = new Map<string, Source>();
  return (steps) => {
    const names = steps.map(String);
    const listed = walk(startOf(read(root, files)), names, files);
    const found = listed.isThere ? listed : (unlisted(names, files) ?? listed);
    return place(found.source.file, found.source.lines.linePos(found.offset).line);
  };
}

interface Source {
  file: string;
  document: Document;
  lines: LineCounter;
}

interface Position {
  source: Source;
  node: Node | null;
  /** Where the key stands, or the node if it has none. */
  offset: number;
}

/** Where steps lead, or as near to it as there is something. */
function walk(start: Position, steps: readonly string[], files: Map<string, Source>): Position & { isThere: boolean } {
  let position = followed(start, files);
  for (const [index, step] of steps.entries()) {
    const next = child(position, step);
    if (next === undefined) return { ...position, isThere: false };
    // What is sought may itself be a reference; it is the place then, not where it leads.
    position = index === steps.length - 1 ? next : followed(next, files);
  }
  return { ...position, isThere: true };
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

/** Goes where a reference leads, through any number of them; stays at one that leads nowhere. */
function followed(position: Position, files: Map<string, Source>): Position {
  const seen = new Set<Node | null>();
  let current = position;
  for (let ref = refOf(current); ref !== undefined && !seen.has(current.node); ref = refOf(current)) {
    seen.add(current.node);
    const [path = "", pointer = ""] = ref.split("#");
    const file = path === "" ? current.source.file : resolve(dirname(current.source.file), path);
    if (!existsSync(file)) return current;
    const target = walk(startOf(read(file, files)), pointerSteps(pointer), files);
    if (!target.isThere) return current;
    current = target;
  }
  return current;
}

/** A part of a component that the root does not list: the bundler took it from a file that some reference names. */
function unlisted([first, , name = "", ...below]: readonly string[], files: Map<string, Source>): Position | undefined {
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

/** Every file that references reach from those already read. */
function everyFile(files: Map<string, Source>): Source[] {
  for (const source of files.values()) {
    for (const [, path = ""] of source.document.toString().matchAll(/\$ref"?: *"?'?([^#"'\s},]+\.(?:ya?ml|json))/g)) {
      const file = join(dirname(source.file), path);
      if (existsSync(file)) read(file, files);
    }
  }
  return [...files.values()];
}

function refOf({ node }: Position): string | undefined {
  const ref = isMap(node) ? node.get("$ref") : undefined;
  return typeof ref === "string" ? ref : undefined;
}

function read(file: string, files: Map<string, Source>): Source {
  const known = files.get(file);
  if (known !== undefined) return known;
  const lines = new LineCounter();
  const source = {
    file,
    lines,
    document: parseDocument(readFileSync(file, "utf8"), { version: "1.2", lineCounter: lines }),
  };
  files.set(file, source);
  return source;
}

/** The steps of a JSON pointer (RFC 6901). */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.replace(/^#?\/?/, "");
  return steps === ""
    ? []
    : steps.split("/").map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}
