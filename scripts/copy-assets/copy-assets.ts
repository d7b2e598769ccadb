import { cpSync, globSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";

/** Files that a package publishes unchanged. tsc does not copy JSON, JavaScript or its declaration files. */
const ASSETS = "**/*.{js,d.ts,json}";

/**
 * Copies files that tsc does not write to a package's `dist/`.
 *
 * @returns the copied files, relative to `src/`
 * @throws CliError if there is nothing to copy
 */
export function copyAssets(folder: string): string[] {
  const files = globSync(ASSETS, { cwd: join(folder, "src") }).toSorted();
  if (files.length === 0)
    throw new CliError(`${join(folder, "src")} has no file such as ${ASSETS}; tsc alone is enough to build it`);
  for (const file of files) cpSync(join(folder, "src", file), join(folder, "dist", file));
  return files;
}
