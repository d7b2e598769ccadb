import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A module with everything that it imports: statically, dynamically, for its types, or to pass it on. */
export interface Module {
  /** Relative to its package's folder, with forward slashes. */
  path: string;
  imports: {
    /** Missing where `import()` is given something computed. */ specifier: string | undefined;
    line: number;
  }[];
}

const SKIPPED = new Set(["node_modules", "dist", "coverage", ".turbo"]);

/** Reads every module of a folder, tests included. */
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
 * Everything that a text imports. Read from the syntax tree: the compiler's quick scan (`preProcessFile`)
 * takes a backtick in a regular expression for a template and misses whatever follows.
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

/** The expression by which a node names another module. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (ts.isExternalModuleReference(node)) return node.expression;
  return ts.isCallExpression(node) && loadsModule(node.expression) ? node.arguments[0] : undefined;
}

function loadsModule(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}
