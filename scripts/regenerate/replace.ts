import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isGenerated } from "./banner.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { temporaryFolder } from "./temporary.ts";

/**
 * Checks that a folder contains only files of the generator, because the whole folder is replaced.
 *
 * @throws CliError for a folder with other files in it
 */
export function refuseForeignFiles(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const entry = join(folder, "index.ts");
  if (existsSync(entry) && isGenerated(readFileSync(entry, "utf8"))) return;
  throw new CliError(`${folder} contains files that this command did not write and would delete; name another folder`);
}

/** Step "replace": moves a finished folder to the place of an old one. The old one is restored if that fails. */
export function replace(folder: string, finished: string): void {
  using aside = temporaryFolder(basename(folder), dirname(folder));
  const old = join(aside.path, "old");
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (existsSync(old)) cpSync(old, folder, { recursive: true });
    throw error;
  }
}
