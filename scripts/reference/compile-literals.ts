/** Compiles literals against the generated types, with the repository's own compiler. @module */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const REPOSITORY = join(import.meta.dirname, "../..");
const COMPILER = join(
  dirname(createRequire(join(REPOSITORY, "package.json")).resolve("typescript/package.json")),
  "bin/tsc",
);
const IMPORTS = 2;

/**
 * Compiles each literal as a separate constant, in one run.
 *
 * @param literals each a type and a value: `BodyOf<operations["createQuote"]> = {…};`
 * @returns the compiler's first error for each rejected literal, by the literal's index
 */
export function compileLiterals(version: string, literals: readonly string[]): ReadonlyMap<number, string> {
  const cache = join(import.meta.dirname, "../node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "types-"));
  try {
    const imports = [
      `import type { operations } from "@provider-connectivity/contract/${version}";`,
      'import type { BodyOf, SuccessOf } from "@provider-connectivity/core";',
    ];
    const constants = literals.map((line, index) => `export const value${index}: ${line}`);
    writeFileSync(join(folder, "values.ts"), [...imports, ...constants].join("\n"));
    const tsconfig = {
      extends: join(REPOSITORY, "tsconfig.base.json"),
      compilerOptions: { noEmit: true, allowImportingTsExtensions: true, noUnusedLocals: false },
      include: ["values.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    return errorsIn(run(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string): string {
  try {
    return execFileSync(process.execPath, [COMPILER, "-p", folder], { encoding: "utf8", maxBuffer: 1 << 28 });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

function errorsIn(output: string): ReadonlyMap<number, string> {
  const errors = new Map<number, string>();
  for (const [, place = "", line = "", text = ""] of output.matchAll(/^(\S*values\.ts)\((\d+),\d+\): (.*)$/gm)) {
    const index = Number(line) - IMPORTS - 1;
    if (place !== "" && !errors.has(index)) errors.set(index, text);
  }
  if (errors.size === 0 && output !== "") throw new Error(output.slice(0, 4000));
  return errors;
}
