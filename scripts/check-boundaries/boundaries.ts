import { isBuiltin } from "node:module";
import { join, posix } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import { brokenLayers, folderCycles } from "./layers.ts";
import { isRelative, reachableFrom, readModules, resolveRelative, type Module } from "./modules.ts";
import {
  BUNDLED_FILES,
  isTest,
  LAYERS,
  MAY_IMPORT,
  NODE_PACKAGES,
  NODE_SUBPATHS,
  SCOPE,
  SHARED_BY_TESTS,
  TESTS_MAY_IMPORT_SANDBOX,
} from "./rules.ts";
import { readWorkspace, type WorkspacePackage } from "./workspace.ts";

interface Import {
  from: WorkspacePackage;
  module: Module;
  specifier: string;
  /** Whether the main entry, or another entry for browsers, imports the module. */
  inBrowser: boolean;
}

/**
 * Checks each import of every module in the workspace against the rules.
 *
 * @param layers the layers of each package. Default: those of `rules.ts`
 * @returns the number of checked modules
 * @throws CliError that lists each forbidden import with its location and the rule, or if there are no modules
 */
export function checkBoundaries(root: string, layers = LAYERS): number {
  const read = readWorkspace(root).map((each) => ({ package: each, modules: readModules(join(root, each.folder)) }));
  const count = read.reduce((sum, { modules }) => sum + modules.length, 0);
  if (count === 0) throw new CliError("no module was read, so nothing was checked");
  const violations = read.flatMap(({ package: each, modules }) => [
    ...forbiddenImports(each, modules),
    ...brokenLayers(each.folder, modules, layers[each.name] ?? []),
    ...cyclesOf(each, modules),
  ]);
  if (violations.length > 0) throw new CliError(`${violations.length} violations\n${violations.join("\n")}`);
  return count;
}

function cyclesOf({ folder }: WorkspacePackage, modules: Module[]): string[] {
  return folderCycles(modules).map(
    (cycle) => `${folder}: these folders import each other in a cycle: ${cycle.join(", ")}`,
  );
}

function forbiddenImports(each: WorkspacePackage, modules: Module[]): string[] {
  if (MAY_IMPORT[each.name] === undefined) {
    return [
      `${each.folder}: ${each.name} has no rule; list the packages it may import in scripts/check-boundaries/rules.ts`,
    ];
  }
  const entries = each.entries.filter(({ subpath }) => !NODE_SUBPATHS.includes(subpath)).map(({ module }) => module);
  const browser = reachableFrom(entries, new Map(modules.map((module) => [module.path, module])));
  return modules.flatMap((module) =>
    module.imports.flatMap(({ specifier, line }) => {
      const broken =
        specifier === undefined
          ? computed(each, module)
          : brokenRule({ from: each, module, specifier, inBrowser: browser.has(module.path) });
      if (broken === undefined) return [];
      return [`${each.folder}/${module.path}:${line}: imports ${specifier ?? "a computed name"}; ${broken}`];
    }),
  );
}

function computed(from: WorkspacePackage, module: Module): string | undefined {
  if (NODE_PACKAGES.includes(from.name) || isTest(module.path)) return undefined;
  return "no check and no bundler can follow it; write the name as a literal";
}

/** Describes the violated rule of an import. */
function brokenRule(entry: Import): string | undefined {
  if (isRelative(entry.specifier)) return leavesPackage(entry);
  if (isBuiltin(entry.specifier)) return usesNode(entry);
  return breaksOrder(entry) ?? isUndeclared(entry) ?? usesNodeSubpath(entry);
}

function leavesPackage({ module, specifier, from }: Import): string | undefined {
  const target = resolveRelative(module.path, specifier);
  if (!target.startsWith("..")) return undefined;
  if (isTest(module.path) && SHARED_BY_TESTS.includes(posix.join(from.folder, target))) return undefined;
  return `a relative import stays in its package (${from.name}); import others by name`;
}

function usesNode({ from, inBrowser }: Import): string | undefined {
  if (!inBrowser || NODE_PACKAGES.includes(from.name)) return undefined;
  return `an entry of ${from.name} for browsers imports this; Node belongs behind ${subpaths()}`;
}

function usesNodeSubpath(entry: Import): string | undefined {
  const [, , subpath = ""] = entry.specifier.split("/");
  const isOurs = entry.specifier.startsWith(SCOPE);
  return isOurs && NODE_SUBPATHS.includes(subpath) ? usesNode(entry) : undefined;
}

function breaksOrder({ from, module, specifier }: Import): string | undefined {
  const name = ourPackage(specifier);
  const allowed = MAY_IMPORT[from.name] ?? [];
  if (name === undefined || name === from.name) return undefined;
  if (isTest(module.path)) {
    if (name !== "sandbox" || TESTS_MAY_IMPORT_SANDBOX.includes(from.name)) return undefined;
    return `only the tests of ${TESTS_MAY_IMPORT_SANDBOX.join(", ")} may use the sandbox`;
  }
  if (allowed === "*" || allowed.includes(name)) return undefined;
  return `${from.name} may import ${allowed.length === 0 ? "no other package" : `only ${allowed.join(", ")}`}`;
}

function isBundled({ folder }: WorkspacePackage, { path }: Module): boolean {
  return BUNDLED_FILES.some((pattern) => posix.matchesGlob(posix.join(folder, path), pattern));
}

function isUndeclared({ from, module, specifier }: Import): string | undefined {
  const name = packageOf(specifier);
  if (name === SCOPE + from.name || from.dependencies.has(name)) return undefined;
  if ((isTest(module.path) || isBundled(from, module)) && from.devDependencies.has(name)) return undefined;
  return from.devDependencies.has(name)
    ? `${name} is a devDependency, which only tests may use`
    : `${from.folder}/package.json does not declare ${name}`;
}

function ourPackage(specifier: string): string | undefined {
  return specifier.startsWith(SCOPE) ? specifier.slice(SCOPE.length).split("/")[0] : undefined;
}

/** The package of a specifier: `@scope/name/sub` is `@scope/name`, `name/sub` is `name`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function subpaths(): string {
  return `the subpaths ${NODE_SUBPATHS.join(", ")}`;
}
