import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { PackedPackage } from "../check-packages/pack.ts";

/** Where a project keeps the kit's packages that no registry has yet. */
const FOLDER = "kit";

/**
 * Lets a project take the kit's packages from tarballs that lie in it, so that it can be installed before they are
 * published, with npm and with pnpm.
 */
export function useTarballs(project: string, packed: readonly PackedPackage[]): void {
  mkdirSync(join(project, FOLDER), { recursive: true });
  const places = packed.map(({ name, tarball }): [string, string] => {
    copyFileSync(tarball, join(project, FOLDER, basename(tarball)));
    return [name, `file:${FOLDER}/${basename(tarball)}`];
  });
  pointTo(join(project, "package.json"), Object.fromEntries(places));
  const overrides = places.map(([name, place]) => `  ${JSON.stringify(name)}: ${JSON.stringify(place)}\n`);
  writeFileSync(join(project, "pnpm-workspace.yaml"), `overrides:\n${overrides.join("")}`);
}

/** npm takes for the dependencies of dependencies what the project itself depends on, so that it must name them all. */
function pointTo(file: string, places: Readonly<Record<string, string>>): void {
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const { dependencies, devDependencies } = manifest;
  const direct = Object.keys(dependencies).map((name): [string, string] => [
    name,
    places[name] ?? dependencies[name] ?? "",
  ]);
  const rest = Object.fromEntries(Object.entries(places).filter(([name]) => !(name in dependencies)));
  const pointed = {
    ...manifest,
    dependencies: Object.fromEntries(direct),
    devDependencies: { ...devDependencies, ...rest },
  };
  writeFileSync(file, `${JSON.stringify(pointed, null, 2)}\n`);
}
