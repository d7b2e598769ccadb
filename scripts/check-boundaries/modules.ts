/** The modules of a package and their imports. @module */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** A module and all its imports: static, dynamic, type-only and re-exported. */
export interface Module {
  /** Relative to the package's folder, with forward slashes. */
  path: string;
  imports: {
    /** `undefined` if `import()` has a computed argument. */
    specifier: string | undefined;
    line: number;
  }[];
}

const SKIPPED = new Set(["node_modules", "dist", "coverage", ".turbo"]);

/** Reads every module of a folder, including tests. */
export function readModules(folder: string): Module[] {
  return modulePaths(folder, "").map((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    return { path, imports: importsOf(text) };
  });
}

function modulePaths(root: string, below: string): string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : modulePaths(root, path);
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : [];
  });
}

/**
 * Lists the imports of a source text. Reads the syntax tree, because the compiler's quick scan (`preProcessFile`) treats a
 * backtick in a regular expression as a template and misses later imports.
 */
export function importsOf(text: string): Module["imports"] {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest);
  const found: Module["imports"] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      const line = source.getLineAndCharacterOfPosition(specifier.getStart(source)).line + 1;
      found.push({ specifier: ts.isStringLiteralLike(specifier) ? specifier.text : undefined, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The expression in a node that names another module. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (ts.isExternalModuleReference(node)) return node.expression;
  return ts.isCallExpression(node) && loadsModule(node.expression) ? node.arguments[0] : undefined;
}

function loadsModule(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}

/** Returns the modules that the entries reach through relative imports, as a bundler would include them. */
export function reachableFrom(entries: string[], modules: ReadonlyMap<string, Module>): Set<string> {
  const reached = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const module = modules.get(path);
    if (module === undefined || reached.has(path)) continue;
    reached.add(path);
    const specifiers = module.imports.map(({ specifier }) => specifier ?? "").filter(isRelative);
    open.push(...specifiers.map((specifier) => resolveRelative(path, specifier)));
  }
  return reached;
}

/** Resolves a relative specifier to a path inside the package. */
export function resolveRelative(path: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(path), specifier));
}

export function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}
