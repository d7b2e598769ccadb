import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packAll, type PackedPackage } from "../check-packages/pack.ts";
import { publicPackages, readManifest } from "../check-packages/public-packages.ts";
import { run } from "../check-packages/run.ts";
import { npmInstall } from "../smoke/install.ts";

const PROGRAM = "create-provider-connectivity";

/** The packages of the kit that a provider's project needs, directly or indirectly. */
export function neededPackages(root: string): readonly string[] {
  const manifests = new Map(
    publicPackages(root).map(({ name, folder }) => [name, readManifest(join(folder, "package.json"))]),
  );
  const { dependencies, devDependencies } = readManifest(join(root, "templates/provider/package.json"));
  const needed = new Set([PROGRAM, ...Object.keys({ ...dependencies, ...devDependencies })]);
  // A set also yields names that are added during the iteration.
  for (const name of needed)
    for (const other of Object.keys(manifests.get(name)?.dependencies ?? {})) needed.add(other);
  return [...needed].filter((name) => manifests.has(name));
}

/** The packed kit, and its program that writes projects, installed as `npm create` would. */
export interface Scaffolder {
  readonly packed: readonly PackedPackage[];
  /** The location of the program. */
  readonly program: string;
}

/**
 * Packs the kit and installs the program.
 *
 * @param folder an empty folder outside the workspace
 * @throws CliError if a package is not built
 */
export function installScaffolder(root: string, folder: string): Scaffolder {
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs, { recursive: true });
  const packed = packAll(root, tarballs, neededPackages(root));
  const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "scaffolder", private: true, dependencies }));
  npmInstall(folder);
  return { packed, program: join(folder, "node_modules/.bin", PROGRAM) };
}

/** Runs the program without a terminal. @returns its output */
export function scaffold({ program }: Scaffolder, cwd: string, args: string[]): string {
  return run(program, ["--yes", "--no-install", ...args], { cwd });
}
