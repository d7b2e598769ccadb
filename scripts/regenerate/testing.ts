/** Compiles and loads generated contracts in tests. @module */
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Makes the packages of generated code resolvable from a folder, and writes a strict `tsconfig.json`. */
export function prepareProject(folder: string, dependencies: readonly string[] = []): void {
  for (const name of ["@provider-connectivity", ...dependencies]) {
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    symlinkSync(join(ROOT, "scripts/node_modules", name), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const options = { noEmit: true, allowImportingTsExtensions: true };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(ROOT, "tsconfig.base.json"), compilerOptions: options, include: ["src"] }),
  );
}

/** The compiler's errors in a prepared project. Empty if it compiles. */
export function compile(folder: string): string {
  const manifest = createRequire(join(ROOT, "package.json")).resolve("typescript/package.json");
  const args = [join(dirname(manifest), "bin/tsc"), "-p", folder];
  return spawnSync(process.execPath, args, { encoding: "utf8" }).stdout;
}
