import { join } from "node:path";
import ts from "typescript";
import { SCOPE } from "../check-boundaries/rules.ts";
import { readWorkspace } from "../check-boundaries/workspace.ts";
import { publicPackages } from "../check-packages/public-packages.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { createCompilerHost } from "./compiler-host.ts";
import { findGaps, type Gaps, type PublicPackage } from "./docstrings.ts";
import { brokenExamples } from "./examples.ts";
import { findSharedNames, type SharedName } from "./shared-names.ts";

/** The text of generated code comes from the specification, which `check:spec` checks. */
const GENERATED = "contract";

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2024,
  lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.disposable.d.ts"],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
};

/**
 * Checks the docstrings of every public package, and that a name has the same meaning in all of them.
 *
 * @param allowed names with several meanings. Default: none
 * @returns one line for each package
 * @throws CliError with every gap, and every name with several meanings
 */
export function checkDocstrings(root: string, allowed: readonly SharedName[] = []): string[] {
  const packages = packagesWithEntries(root);
  const program = programOf(packages, { ...OPTIONS, types: [] });
  const documented = packages.filter(({ name }) => name !== GENERATED);
  if (documented.length === 0) throw new CliError("no public package has an entry, so nothing was checked");
  const all = findGaps(program, documented);
  const examples = [...all.values()].flatMap(({ found }) => found);
  const broken = brokenExamples(examples, join(root, "scripts"), { ...OPTIONS, types: ["node"] });
  const messages = findSharedNames(program, packages, allowed);
  const lines = [...all].map(([name, gaps]) => {
    const own = new Set(gaps.found.map(({ place }) => place));
    const counted: Counted = {
      exports: gaps.exports,
      members: gaps.members,
      examples: [...gaps.examples, ...broken.filter((each) => own.has(each.split(": ")[0] ?? ""))],
    };
    messages.push(...messagesFor(name, counted));
    return summary(name, gaps, counted);
  });
  if (messages.length > 0) throw new CliError(messages.join("\n"));
  return lines;
}

function programOf(packages: readonly PublicPackage[], options: ts.CompilerOptions): ts.Program {
  const roots = packages.flatMap(({ folder, entries }) => entries.map(({ module }) => join(folder, module)));
  return ts.createProgram(roots, options, createCompilerHost(options));
}

function packagesWithEntries(root: string): PublicPackage[] {
  const published = new Set(publicPackages(root).map(({ folder }) => folder));
  return readWorkspace(root)
    .map(({ name, folder, entries }) => ({
      name,
      folder: join(root, folder),
      entries: entries.map(({ subpath, module }) => ({
        specifier: [name.startsWith("@") ? name : SCOPE + name, subpath].filter(Boolean).join("/"),
        module,
      })),
    }))
    .filter(({ folder, entries }) => published.has(folder) && entries.length > 0);
}

/** The gaps of a package by kind, each as `path:line name`. */
type Counted = Readonly<Record<"exports" | "members" | "examples", readonly string[]>>;

const DESCRIPTIONS: Record<keyof Counted, string> = {
  exports: "exports without a docstring",
  members: "members without a docstring",
  examples: "examples that are missing or do not compile",
};

function messagesFor(name: string, counted: Counted): string[] {
  return (Object.keys(DESCRIPTIONS) as (keyof Counted)[]).flatMap((kind) => {
    const places = counted[kind];
    return places.length === 0 ? [] : [`${name}: ${places.length} ${DESCRIPTIONS[kind]}\n  ${places.join("\n  ")}`];
  });
}

function summary(name: string, { total, found }: Gaps, counted: Counted): string {
  const missing = counted.exports.length + counted.members.length;
  return `${name}: ${total - missing} of ${total} public names documented, ${found.length} examples, ${counted.examples.length} missing or broken`;
}
