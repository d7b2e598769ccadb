import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packAll, type PackedPackage } from "../check-packages/pack.ts";
import { run } from "../check-packages/run.ts";
import { npmInstall } from "../smoke/install.ts";

const PROGRAM = "create-provider-connectivity";
/** The packages of the kit that a provider's project needs. */
export const NEEDED: readonly string[] = [
  ...["contract", "core", "signing", "client", "server", "cli-kit"].map((name) => `@provider-connectivity/${name}`),
  PROGRAM,
];

/** The packed kit, and its program that writes projects, installed like `npm create` would. */
export interface Scaffolder {
  readonly packed: readonly PackedPackage[];
  /** The location of the program. */
  readonly program: string;
}

/**
 * Packs the kit and installs the program.
 *
 * @param folder an empty folder outside the workspace
 * @throws Problem if a package is not built
 */
export function installScaffolder(root: string, folder: string): Scaffolder {
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs, { recursive: true });
  const packed = packAll(root, tarballs, NEEDED);
  const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "scaffolder", private: true, dependencies }));
  npmInstall(folder);
  return { packed, program: join(folder, "node_modules/.bin", PROGRAM) };
}

/** Runs the program without a terminal. @returns its output */
export function scaffold({ program }: Scaffolder, cwd: string, args: string[]): string {
  return run(program, ["--yes", "--no-install", ...args], { cwd });
}
