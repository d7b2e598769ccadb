/** Finds names that packages export for different things. @module */
import { join, sep } from "node:path";
import type ts from "typescript";
import { exportsOf, placeOf, type PublicPackage } from "./docstrings.ts";

/** A name that packages may export for different things. */
export interface SharedName {
  readonly name: string;
  /** The packages that declare it, without the scope, in alphabetical order. */
  readonly packages: readonly string[];
  readonly reason: string;
}

const CONTROL_API = "the contract's one is a schema of the control API: the form of the same thing on the wire";

/** The names that may have several meanings. */
export const sharedNames: readonly SharedName[] = [
  { name: "Fault", packages: ["contract", "mocks"], reason: CONTROL_API },
  { name: "Latency", packages: ["contract", "mocks"], reason: CONTROL_API },
  { name: "LoggedRequest", packages: ["contract", "mocks"], reason: CONTROL_API },
  { name: "Scenario", packages: ["contract", "sandbox"], reason: CONTROL_API },
  { name: "SigningConfiguration", packages: ["contract", "signing"], reason: CONTROL_API },
];

const FIX =
  "Rename the more special one, or add the name with its reason to `sharedNames` in scripts/check-docstrings/shared-names.ts.";

/** The owner of everything that is not declared in the packages. */
const LIBRARY = "a library";

/**
 * Compares the exports of all packages. A re-export has the meaning of the original. Two entries of one package may give a name
 * two meanings, as the entries for Node and the web do.
 *
 * @param allowed the exceptions
 * @returns one message for each name with several meanings, and for each exception that does not apply
 */
export function findSharedNames(
  program: ts.Program,
  packages: readonly PublicPackage[],
  allowed: readonly SharedName[],
): string[] {
  const shared = [...placesByName(program, packages)].filter(([, places]) => places.size > 1);
  const textOf = (name: string, owners: Iterable<string>): string => `${name}: ${[...owners].toSorted().join(", ")}`;
  const found = new Set(shared.map(([name, places]) => textOf(name, places.keys())));
  const exceptions = new Set(allowed.map(({ name, packages: owners }) => textOf(name, owners)));
  return [
    ...shared
      .filter(([name, places]) => !exceptions.has(textOf(name, places.keys())))
      .map(([name, places]) => {
        const list = [...places].map(([owner, place]) => `\n  ${owner}: ${place}`).join("");
        return `${name} has a different meaning in each of these packages. ${FIX}${list}`;
      }),
    ...[...exceptions]
      .filter((exception) => !found.has(exception))
      .map((exception) => `The exception "${exception}" does not apply to the exports. Remove or correct it.`),
  ];
}

/** Each exported name, with its owners and the place of each declaration. */
function placesByName(program: ts.Program, packages: readonly PublicPackage[]): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  const modules = packages.flatMap(({ folder, entries }) => entries.map(({ module }) => join(folder, module)));
  for (const { name, symbol } of modules.flatMap((module) => exportsOf(program, module))) {
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined) continue;
    const { fileName } = declaration.getSourceFile();
    const owner = packages.find(({ folder }) => fileName.startsWith(`${folder.replaceAll(sep, "/")}/`));
    const places = all.get(name) ?? new Map<string, string>();
    all.set(name, places);
    places.set(owner?.name ?? LIBRARY, owner === undefined ? fileName : placeOf(declaration, owner.folder));
  }
  return all;
}
