import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import { publicPackages, readManifest, type Manifest, type PublicPackage } from "./public-packages.ts";
import { run } from "./run.ts";

/** A package as npm would deliver it. */
export interface PackedPackage extends PublicPackage {
  readonly tarball: string;
  /** The unpacked tarball: `node_modules/<name>` in the output folder. */
  readonly unpacked: string;
  /** The packed manifest, which differs from the one in the workspace. */
  readonly manifest: Manifest;
}

/**
 * Packs public packages of a workspace and unpacks each as if it were installed.
 *
 * @param names the packages to pack. Default: all
 * @returns the packages in order of their dependencies
 * @throws CliError if there are no packages, or if one is not built
 */
export function packAll(root: string, into: string, names?: readonly string[]): PackedPackage[] {
  const found = publicPackages(root).filter(({ name }) => names?.includes(name) ?? true);
  const unbuilt = found
    .filter(({ folder }) => needsBuild(folder) && !existsSync(join(folder, "dist")))
    .map(({ name }) => name);
  if (found.length === 0) throw new CliError("no package is public; there is nothing to check");
  if (unbuilt.length > 0) throw new CliError(`run \`pnpm build\` first: ${unbuilt.join(", ")} has no dist/`);
  const filters = found.flatMap(({ name }) => ["--filter", name]);
  const output = run("pnpm", ["-r", ...filters, "pack", "--json", "--pack-destination", into], { cwd: root });
  const packed = [
    JSON.parse(output) as { name: string; filename: string } | { name: string; filename: string }[],
  ].flat();
  const folders = new Map(found.map(({ name, folder }) => [name, folder]));
  return packed.map(({ name, filename }) => unpack({ name, folder: folders.get(name) ?? "" }, filename, into));
}

/** Whether the package has a build. A package that only forwards to the programs of another one has none. */
function needsBuild(folder: string): boolean {
  return readManifest(join(folder, "package.json")).files?.includes("dist") ?? false;
}

function unpack(found: PublicPackage, tarball: string, into: string): PackedPackage {
  const unpacked = join(into, "node_modules", found.name);
  mkdirSync(unpacked, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", unpacked, "--strip-components=1"], { cwd: into });
  return { ...found, tarball, unpacked, manifest: readManifest(join(unpacked, "package.json")) };
}
