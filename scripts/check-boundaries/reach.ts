import { posix } from "node:path";
import type { Module } from "./modules.ts";

/** The modules that entries lead to, over relative imports: what a bundler would take along. */
export function reachableFrom(entries: string[], modules: ReadonlyMap<string, Module>): Set<string> {
  const reached = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const module = modules.get(path);
    if (module === undefined || reached.has(path)) continue;
    reached.add(path);
    const specifiers = module.imports.map(({ specifier }) => specifier ?? "").filter(isRelative);
    open.push(...specifiers.map((specifier) => targetOf(path, specifier)));
  }
  return reached;
}

/** Where a relative specifier leads, relative to the package. */
export function targetOf(path: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(path), specifier));
}

export function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}
