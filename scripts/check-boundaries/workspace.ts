/** The packages of the workspace and their manifests. @module */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { SCOPE } from "./rules.ts";

/** One package of the workspace. */
export interface WorkspacePackage {
  /** Its name without the scope. */
  name: string;
  /** Its folder, relative to the root. */
  folder: string;
  /** The packages that its source may import: dependencies and peers. */
  dependencies: ReadonlySet<string>;
  /** The packages that only its tests may import, including the root's tools. */
  devDependencies: ReadonlySet<string>;
  /** Each entry: its subpath without `./` (empty for the main entry) and its module. */
  entries: { subpath: string; module: string }[];
}

interface Manifest {
  name: string;
  exports?: string | Record<string, unknown>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Reads every package of `pnpm-workspace.yaml`. */
export function readWorkspace(root: string): WorkspacePackage[] {
  const { packages } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as { packages: string[] };
  const tools = names(readManifest(root).devDependencies);
  return globSync(packages, { cwd: root })
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .toSorted()
    .map((folder) => readPackage(root, folder, tools));
}

function readPackage(root: string, folder: string, tools: string[]): WorkspacePackage {
  const manifest = readManifest(join(root, folder));
  const { dependencies, peerDependencies, optionalDependencies, devDependencies } = manifest;
  return {
    name: manifest.name.replace(SCOPE, ""),
    folder: relative(".", folder).replaceAll("\\", "/"),
    dependencies: new Set([dependencies, peerDependencies, optionalDependencies].flatMap(names)),
    devDependencies: new Set([...names(devDependencies), ...tools]),
    entries: entriesOf(manifest.exports ?? {}),
  };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function names(dependencies: Record<string, string> = {}): string[] {
  return Object.keys(dependencies);
}

/** In the workspace, entries point to the source. Conditional entries use `default`. */
function entriesOf(exports: NonNullable<Manifest["exports"]>): WorkspacePackage["entries"] {
  const map = typeof exports === "string" ? { ".": exports } : exports;
  return Object.entries(map)
    .map(([subpath, target]) => ({ subpath: subpath.replace(/^\.\/?/, ""), module: targetOf(target) }))
    .filter(({ module }) => /\.[cm]?[jt]sx?$/.test(module));
}

function targetOf(target: unknown): string {
  const path = typeof target === "string" ? target : ((target as { default?: string } | null)?.default ?? "");
  return path.replace(/^\.\//, "");
}
