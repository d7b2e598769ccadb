/** Finds public names without a docstring. @module */
import { join, sep } from "node:path";
import ts from "typescript";

/** A package to check. */
export interface PublicPackage {
  readonly name: string;
  /** An absolute path. */
  readonly folder: string;
  /** Its entries: the specifier for users, and the module relative to the folder. */
  readonly entries: readonly { readonly specifier: string; readonly module: string }[];
}

/** The gaps of a package. Each entry of a list is `path:line name`. */
export interface Gaps {
  /** Exported names without a docstring. */
  readonly exports: readonly string[];
  /** Members of exported interfaces, object types and classes without a docstring. */
  readonly members: readonly string[];
  /** Exported factories without an `@example`. */
  readonly examples: readonly string[];
  /** Every `@example` block, with its location. */
  readonly found: readonly Example[];
  /** The number of public names and members. */
  readonly total: number;
}

/** The code of an `@example`. */
export interface Example {
  /** `path:line name` of the documented name. */
  readonly place: string;
  readonly code: string;
  /** The entry that exports the name. An example may omit the import of the entry's names. */
  readonly entry: { readonly specifier: string; readonly names: readonly string[] };
}

/** Functions that create objects for users. */
const FACTORY = /^(create|open)[A-Z]/;

/** Finds the gaps of each package. A name that is re-exported from another package counts there. */
export function findGaps(program: ts.Program, packages: readonly PublicPackage[]): Map<string, Gaps> {
  return new Map(packages.map((each) => [each.name, gapsOf(program, each)]));
}

/** The location of a declaration: `path:line`, with the path relative to its package. */
export function placeOf(declaration: ts.Node, folder: string): string {
  const source = declaration.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(declaration.getStart(source)).line + 1;
  return `${source.fileName.slice(folder.length + 1)}:${line}`;
}

function gapsOf(program: ts.Program, { folder, entries }: PublicPackage): Gaps {
  const checker = program.getTypeChecker();
  const gaps = { exports: [] as string[], members: [] as string[], examples: [] as string[], found: [] as Example[] };
  let total = 0;
  const lacksText = (symbol: ts.Symbol): boolean => symbol.getDocumentationComment(checker).length === 0;
  for (const [symbol, entry] of publicSymbols(program, folder, entries)) {
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined) continue;
    const place = `${placeOf(declaration, folder)} ${symbol.name}`;
    total += 1;
    if (lacksText(symbol)) gaps.exports.push(place);
    const examples = symbol.getJsDocTags(checker).filter(({ name }) => name === "example");
    const isFactory = FACTORY.test(symbol.name) && (symbol.flags & ts.SymbolFlags.Function) !== 0;
    if (isFactory && examples.length === 0) gaps.examples.push(place);
    gaps.found.push(...examples.map(({ text }) => ({ place, entry, code: codeOf(ts.displayPartsToString(text)) })));
    for (const { node, path } of (symbol.declarations ?? []).flatMap((each) => membersOf(each, symbol.name))) {
      const member = checker.getSymbolAtLocation(node.name);
      total += 1;
      if (member !== undefined && lacksText(member)) gaps.members.push(`${placeOf(node, folder)} ${path}`);
    }
  }
  return { ...gaps, total };
}

/** The symbols that a package declares and exports, each once, with its entry. */
function publicSymbols(
  program: ts.Program,
  folder: string,
  entries: PublicPackage["entries"],
): Map<ts.Symbol, Example["entry"]> {
  const isOwn = (symbol: ts.Symbol): boolean =>
    (symbol.declarations ?? []).some((each) => each.getSourceFile().fileName.startsWith(folder.replaceAll(sep, "/")));
  const found = new Map<ts.Symbol, Example["entry"]>();
  for (const { specifier, module } of entries) {
    const exported = exportsOf(program, join(folder, module));
    const names = exported.map(({ name }) => name);
    for (const { symbol } of exported) {
      if (isOwn(symbol) && !found.has(symbol)) found.set(symbol, { specifier, names });
    }
  }
  return found;
}

/** The exports of a module: the name of each, and the symbol that it stands for. */
export function exportsOf(program: ts.Program, module: string): { name: string; symbol: ts.Symbol }[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(module);
  const exporting = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  return (exporting === undefined ? [] : checker.getExportsOfModule(exporting)).map((symbol) => ({
    name: symbol.name,
    symbol: (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol),
  }));
}

type Member = ts.NamedDeclaration & { readonly name: ts.Node };

/** The members that a reader of the declaration sees, including nested object types. */
function membersOf(node: ts.Node, path: string): { node: Member; path: string }[] {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) return node.members.flatMap(visible);
  if (ts.isClassDeclaration(node)) return node.members.flatMap(visible);
  if (ts.isTypeAliasDeclaration(node)) return membersOf(node.type, path);
  if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node)) {
    return node.types.flatMap((each) => membersOf(each, path));
  }
  if (ts.isParenthesizedTypeNode(node)) return membersOf(node.type, path);
  return [];

  function visible(member: ts.TypeElement | ts.ClassElement): { node: Member; path: string }[] {
    const isHidden =
      ts.canHaveModifiers(member) &&
      (ts.getModifiers(member) ?? []).some(({ kind }) =>
        [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.OverrideKeyword].includes(kind),
      );
    const { name } = member;
    if (isHidden || name === undefined || ts.isPrivateIdentifier(name) || ts.isComputedPropertyName(name)) return [];
    const own = { node: member as Member, path: `${path}.${name.getText()}` };
    const type = ts.isPropertySignature(member) ? member.type : undefined;
    return [own, ...(type === undefined ? [] : membersOf(type, own.path))];
  }
}

/** The code inside the fence of an `@example`. Without a fence, the whole example is code. */
function codeOf(text: string): string {
  return /```\w*\n([\s\S]*?)```/.exec(text)?.[1] ?? text;
}
