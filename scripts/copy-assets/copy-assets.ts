import { cpSync, globSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../regenerate/problem.ts";

/** What a package ships as it is: tsc compiles TypeScript only, and leaves JavaScript with its types, and JSON, behind. */
const ASSETS = "**/*.{js,d.ts,json}";

/**
 * Copies to a package's `dist/` what tsc does not write there.
 *
 * @returns the files copied, relative to `src/`
 * @throws Problem when there is nothing to copy
 */
export function copyAssets(folder: string): string[] {
  const files = globSync(ASSETS, { cwd: join(folder, "src") }).toSorted();
  if (files.length === 0)
    throw new Problem(`${join(folder, "src")} has no file such as ${ASSETS}; tsc alone builds it`);
  for (const file of files) cpSync(join(folder, "src", file), join(folder, "dist", file));
  return files;
}
