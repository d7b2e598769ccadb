/** Writing, formatting and replacing the generated folder: all of it or nothing. @module */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { isGenerated } from "./banner.ts";
import { Problem } from "./problem.ts";

const ROOT = join(import.meta.dirname, "../..");
const FORMATTER = join(dirname(createRequire(join(ROOT, "package.json")).resolve("oxfmt/package.json")), "bin/oxfmt");
const IGNORES_NOTHING = join(import.meta.dirname, "format-everything.ignore");

/** Writes the files below a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/**
 * The output folder is emptied, so it must be the machine's own, or empty.
 *
 * @throws Problem for a folder with something else in it
 */
export function refuseForeign(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  const entry = join(folder, "index.ts");
  if (existsSync(entry) && isGenerated(readFileSync(entry, "utf8"))) return;
  throw new Problem(`${folder} holds files that this command did not write and would delete; name a folder of its own`);
}

/** Formats a folder of generated files as the repository formats its own, once more if the first pass was not stable. */
export function format(folder: string): void {
  try {
    execFileSync(
      process.execPath,
      [FORMATTER, "-c", join(ROOT, ".oxfmtrc.json"), "--ignore-path", IGNORES_NOTHING, folder],
      {
        cwd: folder,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
  } catch (error) {
    throw new Problem(`the formatter refused the output: ${String((error as { stderr?: Buffer }).stderr ?? error)}`);
  }
}

/** A new empty folder beside another, so that a later rename stays on one file system. */
export function folderBeside(folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  return mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
}

/** Puts a finished folder in the place of an old one; the old one goes only when the new one is there. */
export function replace(folder: string, finished: string): void {
  const old = folderBeside(folder);
  rmSync(old, { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (existsSync(old)) cpSync(old, folder, { recursive: true });
    throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}
