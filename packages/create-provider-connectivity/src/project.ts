import { CliError } from "@provider-connectivity/cli-kit";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The file that mounts the components of a project. */
export const COMPONENTS_FILE = "src/components.ts";

/**
 * Reads a file of the project.
 *
 * @throws CliError if the folder is not a project of this program
 */
export function projectText(folder: string, file: string): string {
  const path = join(folder, file);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new CliError(`no ${file} in ${folder}; run this in the folder of the provider's package.json`);
}
