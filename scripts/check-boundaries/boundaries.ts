import { isBuiltin } from "node:module";
import { join, posix } from "node:path";
import { Problem } from "../regenerate/problem.ts";
import { readModules, type Module } from "./modules.ts";
import { isRelative, reachableFrom, targetOf } from "./reach.ts";
import {
  isTest,
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
  /** Whether the main entry, or another that runs in browsers, leads to the module. */
  inBrowser: boolean;
}

/**
 * Reads every module of the workspace and holds each import against the rules.
 *
 * @returns how many modules were read
 * @throws Problem that lists each forbidden import with its place and the rule, or when there was nothing to read
 */
export function checkBoundaries(root: string): number {
  const read = readWorkspace(root).map((each) => ({ package: each, modules: readModules(join(root, each.folder)) }));
  const count = read.reduce((sum, { modules }) => sum + modules.length, 0);
  if (count === 0) throw new Problem("no module was read; a check that reads nothing proves nothing");
  const complaints = read.flatMap(({ package: each, modules }) => complaintsAbout(each, modules));
  if (complaints.length > 0) throw new Problem(`${complaints.length} forbidden imports\n${complaints.join("\n")}`);
  return count;
}

function complaintsAbout(each: WorkspacePackage, modules: Module[]): string[] {
  if (MAY_IMPORT[each.name] === undefined) {
    return [`${each.folder}: ${each.name} has no rule; say in scripts/check-boundaries/rules.ts what it may import`];
  }
  const entries = each.entries.filter(({ subpath }) => !NODE_SUBPATHS.includes(subpath)).map(({ module }) => module);
  const browser = reachableFrom(entries, new Map(modules.map((module) => [module.path, module])));
  return modules.flatMap((module) =>
    module.imports.flatMap(({ specifier, line }) => {
      const broken =
        specifier === undefined
          ? computes(each, module)
          : brokenRule({ from: each, module, specifier, inBrowser: browser.has(module.path) });
      if (broken === undefined) return [];
      return [`${each.folder}/${module.path}:${line}: imports ${specifier ?? "what it computes"}; ${broken}`];
    }),
  );
}

function computes(from: WorkspacePackage, module: Module): string | undefined {
  if (NODE_PACKAGES.includes(from.name) || isTest(module.path)) return undefined;
  return "no check and no bundler can follow it; write the name out";
}

/** The rule that an import breaks, in words. */
function brokenRule(entry: Import): string | undefined {
  if (isRelative(entry.specifier)) return leavesPackage(entry);
  if (isBuiltin(entry.specifier)) return usesNode(entry);
  return breaksOrder(entry) ?? isUndeclared(entry) ?? usesNodeSubpath(entry);
}

function leavesPackage({ module, specifier, from }: Import): string | undefined {
  const target = targetOf(module.path, specifier);
  if (!target.startsWith("..")) return undefined;
  if (isTest(module.path) && SHARED_BY_TESTS.includes(posix.join(from.folder, target))) return undefined;
  return `a relative import stays in its package (${from.name}); import others by name`;
}

function usesNode({ from, inBrowser }: Import): string | undefined {
  if (!inBrowser || NODE_PACKAGES.includes(from.name)) return undefined;
  return `an entry of ${from.name} that runs in browsers leads here; Node belongs behind ${subpaths()}`;
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
    return `of all tests, only those of ${TESTS_MAY_IMPORT_SANDBOX.join(", ")} may use the sandbox`;
  }
  if (allowed === "*" || allowed.includes(name)) return undefined;
  return `${from.name} may import ${allowed.length === 0 ? "no other package" : `only ${allowed.join(", ")}`}`;
}

function isUndeclared({ from, module, specifier }: Import): string | undefined {
  const name = packageOf(specifier);
  if (name === SCOPE + from.name || from.dependencies.has(name)) return undefined;
  if (isTest(module.path) && from.devDependencies.has(name)) return undefined;
  return from.devDependencies.has(name)
    ? `${name} is a devDependency, which only tests may use`
    : `${from.folder}/package.json does not declare ${name}`;
}

function ourPackage(specifier: string): string | undefined {
  return specifier.startsWith(SCOPE) ? specifier.slice(SCOPE.length).split("/")[0] : undefined;
}

/** `@scope/name/sub` is `@scope/name`, `name/sub` is `name`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function subpaths(): string {
  return `the subpaths ${NODE_SUBPATHS.join(", ")}`;
}
