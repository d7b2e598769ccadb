import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { PackedPackage } from "../check-packages/pack.ts";
import { run } from "../check-packages/run.ts";

const APP = join(import.meta.dirname, "app");
const PROGRAMS = ["on-node", "on-page", "on-worker", "on-server", "hosted-provider"];
const BUNDLED = ["on-page", "on-worker"];

/**
 * Installs the packed packages into an empty project with npm, like a user, and adds the programs of the runtimes.
 *
 * @param hono the version that the smoke server is written for
 */
export async function installApp(packed: readonly PackedPackage[], folder: string, hono: string): Promise<void> {
  const tarballs = packed.map(({ name, tarball }) => [name, `file:${tarball}`]);
  // Includes the optional peers, so that every entry can be loaded.
  const peers = packed.flatMap(({ manifest: { peerDependencies = {} } }) => Object.entries(peerDependencies));
  const dependencies = { ...Object.fromEntries([...peers, ...tarballs]), hono };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  npmInstall(folder);
  await buildPrograms(folder);
}

/**
 * Installs exactly the packages of a manifest into a folder, if the manifest has changed.
 *
 * @returns the folder's `node_modules`
 */
export function installInto(folder: string, manifest: object): string {
  const file = join(folder, "package.json");
  const text = JSON.stringify({ private: true, ...manifest });
  const modules = join(folder, "node_modules");
  if (existsSync(modules) && existsSync(file) && readFileSync(file, "utf8") === text) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  npmInstall(folder);
  return modules;
}

/** Installs the packages of a folder's manifest, and `packages`. */
export function npmInstall(folder: string, packages: string[] = []): void {
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], { cwd: folder });
}

/** Programs keep their imports and load the installed packages. A page and a Worker bundle them. */
async function buildPrograms(folder: string): Promise<void> {
  const common = { bundle: true, format: "esm", target: "esnext", logLevel: "silent" } as const;
  const sources = PROGRAMS.map((name) => join(APP, `${name}.ts`));
  await build({ ...common, entryPoints: sources, outdir: folder, packages: "external", platform: "neutral" });
  for (const name of BUNDLED) {
    await build({
      ...common,
      entryPoints: [join(folder, `${name}.js`)],
      outfile: join(folder, `${name}.bundle.js`),
      platform: "browser",
    });
  }
}
