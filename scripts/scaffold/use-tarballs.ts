import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDocument } from "yaml";
import type { PackedPackage } from "../check-packages/pack.ts";

/** The folder of unpublished kit packages in a project. */
const FOLDER = "kit";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/**
 * Makes a project use tarballs of the kit's packages, so that it can be installed before they are published, with npm and pnpm.
 * Existing tarballs are replaced.
 */
export function useTarballs(project: string, packed: readonly Pick<PackedPackage, "name" | "tarball">[]): void {
  const file = join(project, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const old = Object.values({ ...manifest.dependencies, ...manifest.devDependencies }).filter(isTarball);
  mkdirSync(join(project, FOLDER), { recursive: true });
  const places = new Map(packed.map(({ name, tarball }) => [name, copyToProject(project, tarball)]));
  writeFileSync(file, `${JSON.stringify(withPlaces(places, manifest), null, 2)}\n`);
  override(join(project, "pnpm-workspace.yaml"), places);
  const current = new Set(places.values());
  for (const place of old) if (!current.has(place)) rmSync(join(project, place.slice("file:".length)), { force: true });
}

function isTarball(place: string): boolean {
  return place.startsWith(`file:${FOLDER}/`);
}

/** Package managers cache a file by its name, so the name contains a hash of the content. */
function copyToProject(project: string, tarball: string): string {
  const hash = createHash("sha256").update(readFileSync(tarball)).digest("hex").slice(0, 8);
  const name = `${basename(tarball, ".tgz")}-${hash}.tgz`;
  copyFileSync(tarball, join(project, FOLDER, name));
  return `file:${FOLDER}/${name}`;
}

/** npm resolves indirect dependencies from the project's own, so the project must list all packages of the kit. */
function withPlaces(places: ReadonlyMap<string, string>, manifest: Manifest): Manifest {
  const { dependencies = {}, devDependencies } = manifest;
  const direct = Object.entries(dependencies).map(([name, place]) => [name, places.get(name) ?? place]);
  const rest = [...places].filter(([name]) => !(name in dependencies));
  return {
    ...manifest,
    dependencies: Object.fromEntries(direct),
    devDependencies: { ...devDependencies, ...Object.fromEntries(rest) },
  };
}

/** Sets the overrides, and keeps the other entries of the file. */
function override(file: string, places: ReadonlyMap<string, string>): void {
  const yaml = parseDocument(existsSync(file) ? readFileSync(file, "utf8") : "");
  for (const [name, place] of places) yaml.setIn(["overrides", name], place);
  writeFileSync(file, yaml.toString({ lineWidth: 0 }));
}
