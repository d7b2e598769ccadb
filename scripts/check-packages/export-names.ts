import { join } from "node:path";
import ts from "typescript";
import type { PackedPackage } from "./pack.ts";

/** Lists the exports of a package: each entry with the names of its values and types. */
export function exportNames({ unpacked, manifest }: Pick<PackedPackage, "unpacked" | "manifest">): string {
  const entries = Object.entries(manifest.exports ?? {}).map(([subpath, target]) => ({
    subpath,
    types: typesOf(target),
  }));
  const files = entries.flatMap(({ types }) => (types === undefined ? [] : [join(unpacked, types)]));
  const program = ts.createProgram(files, { noLib: true, types: [], module: ts.ModuleKind.NodeNext });
  const known = new Map<string, string>();
  const sections = entries.map(({ subpath, types }) => {
    if (types === undefined) return `${subpath}\n  (data)`;
    const names = namesIn(program, join(unpacked, types))
      .map((name) => `  ${name}`)
      .join("\n");
    const same = known.get(names);
    known.set(names, same ?? subpath);
    return `${subpath}\n${same === undefined ? names : `  (the same as ${same})`}`;
  });
  return `${sections.join("\n\n")}\n`;
}

function typesOf(target: string | Readonly<Record<string, string>>): string | undefined {
  return typeof target === "string" ? undefined : target["types"];
}

function namesIn(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  const symbols = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return symbols.map((symbol) => (isValue(checker, symbol) ? symbol.name : `type ${symbol.name}`));
}

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return (
    (target.flags & ts.SymbolFlags.Value) !== 0 &&
    !(symbol.declarations ?? []).some(ts.isTypeOnlyImportOrExportDeclaration)
  );
}
