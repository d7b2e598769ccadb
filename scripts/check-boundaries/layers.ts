/** Rules inside one package: the direction between its layers, and no import cycle between its folders. @module */
import { matchesGlob } from "node:path";
import { isRelative, type Module, resolveRelative } from "./modules.ts";
import { isTest, type Layer } from "./rules.ts";

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** Lists imports from a higher layer, imports of unlisted packages, and modules without a layer. */
export function brokenLayers(folder: string, modules: readonly Module[], layers: readonly Layer[]): string[] {
  if (layers.length === 0) return [];
  const indexOf = (path: string): number =>
    layers.findIndex(({ files }) => files.some((glob) => matchesGlob(path, glob)));
  const sources = modules.filter(({ path }) => !isTest(path));
  const withoutLayer = sources
    .filter(({ path }) => indexOf(path) === -1)
    .map(({ path }) => `${folder}/${path}: belongs to no layer; add it to one in scripts/check-boundaries/rules.ts`);
  const upward = edgesOf(sources)
    .filter(({ from, to }) => indexOf(from) !== -1 && indexOf(to) > indexOf(from))
    .map(
      ({ from, to, line }) =>
        `${folder}/${from}:${line}: imports ${to}; the layer ${layers[indexOf(from)]?.name} may not import from ${layers[indexOf(to)]?.name}`,
    );
  const foreign = sources.flatMap((module) => foreignPackages(folder, module, layers[indexOf(module.path)]));
  return [...withoutLayer, ...upward, ...foreign];
}

/** Lists the packages that a module imports although its layer does not list them. */
function foreignPackages(folder: string, { path, imports }: Module, layer: Layer | undefined): string[] {
  if (layer?.packages === undefined) return [];
  const { name, packages } = layer;
  return imports
    .filter(({ specifier }) => specifier !== undefined && !isRelative(specifier) && !packages.includes(specifier))
    .map(
      ({ specifier, line }) =>
        `${folder}/${path}:${line}: imports ${specifier}; the layer ${name} may import only ${packages.join(", ") || "no package"}`,
    );
}

/**
 * Lists the folders that import each other, directly or indirectly, one entry for each cycle. Two folders are compared where
 * their paths diverge, so `a/x/1.ts` importing `a/y/2.ts` is an import of `a/y` by `a/x`. A file counts as a separate folder
 * next to the folders of its level.
 */
export function folderCycles(modules: readonly Module[]): string[][] {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of edgesOf(modules.filter(({ path }) => !isTest(path)))) {
    const [importer, imported] = divergingFolders(from, to);
    graph.set(importer, (graph.get(importer) ?? new Set()).add(imported));
  }
  // The lint rule `import/no-cycle` covers cycles of files.
  return stronglyConnected(graph).filter((cycle) => cycle.some((path) => !/\.[cm]?[jt]sx?$/.test(path)));
}

function divergingFolders(from: string, to: string): [string, string] {
  const [one, other] = [from.split("/"), to.split("/")];
  const depth = one.findIndex((name, index) => name !== other[index]) + 1;
  return [one.slice(0, depth).join("/"), other.slice(0, depth).join("/")];
}

/** Every import of one module of the package by another. */
function edgesOf(modules: readonly Module[]): Edge[] {
  const paths = new Set(modules.map(({ path }) => path));
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier = "" }) => isRelative(specifier))
      .map(({ specifier = "", line }) => ({ from: path, to: resolveRelative(path, specifier), line }))
      .filter(({ to }) => to !== path && paths.has(to)),
  );
}

/** Tarjan's algorithm: the groups of two or more nodes in which each node reaches every other. */
function stronglyConnected(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    stack.push(node);
    let low = index;
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === index) groups.push(stack.splice(stack.indexOf(node)));
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return groups.filter((group) => group.length > 1).map((group) => group.toSorted());
}
