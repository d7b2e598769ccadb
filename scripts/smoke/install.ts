import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { packAll } from "../check-packages/pack.ts";
import { run } from "../check-packages/run.ts";

const APP = join(import.meta.dirname, "app");
const PROGRAMS = ["on-node", "on-page", "on-worker", "on-server"];
const BUNDLED = ["on-page", "on-worker"];

/**
 * Makes an empty project that installs the packed packages with npm, as a user would, and puts the programs into it.
 *
 * @param hono the version that the smoke server is written for
 */
export async function installApp(root: string, folder: string, hono: string): Promise<void> {
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs, { recursive: true });
  const all = packAll(root, tarballs);
  const packed = all.map(({ name, tarball }) => [name, `file:${tarball}`]);
  // The optional peers too, so that every entry can be loaded.
  const peers = all.flatMap(({ manifest: { peerDependencies = {} } }) => Object.entries(peerDependencies));
  const manifest = {
    name: "smoke",
    private: true,
    type: "module",
    dependencies: { ...Object.fromEntries([...peers, ...packed]), hono },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  npmInstall(folder);
  await buildPrograms(folder);
}

/** Installs what a folder's manifest says, and `packages` besides. */
export function npmInstall(folder: string, packages: string[] = []): void {
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], { cwd: folder });
}

/** Programs keep their imports, so that they load what is installed; a page and a Worker then bundle them. */
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
