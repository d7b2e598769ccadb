import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";

/** Where a project says which components it mounts. */
export const COMPONENTS_FILE = "src/components.ts";

/**
 * Reads a file of the project.
 *
 * @throws Refusal where the folder is no project that this program has written
 */
export function projectText(folder: string, file: string): string {
  const path = join(folder, file);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new Refusal(`there is no ${file} in ${folder}; run this where the provider's package.json is`);
}
