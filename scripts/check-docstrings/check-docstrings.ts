import { join } from "node:path";
import ts from "typescript";
import { SCOPE } from "../check-boundaries/rules.ts";
import { readWorkspace } from "../check-boundaries/workspace.ts";
import { publicPackages } from "../check-packages/public-packages.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { type DocumentedPackage, findGaps, type Gaps } from "./docstrings.ts";
import { brokenExamples } from "./examples.ts";

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
 * Checks the docstrings of every public package.
 *
 * @returns one line for each package
 * @throws CliError with every gap
 */
export function checkDocstrings(root: string): string[] {
  const packages = documentedPackages(root);
  if (packages.length === 0) throw new CliError("no public package has an entry, so nothing was checked");
  const all = findGaps(packages, { ...OPTIONS, types: [] });
  const examples = [...all.values()].flatMap(({ found }) => found);
  const broken = brokenExamples(examples, join(root, "scripts"), { ...OPTIONS, types: ["node"] });
  const messages: string[] = [];
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

function documentedPackages(root: string): DocumentedPackage[] {
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
    .filter(({ name, folder, entries }) => published.has(folder) && entries.length > 0 && name !== GENERATED);
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
