/** Files that only their owner may read. They are written completely or not at all. @module */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CliError } from "./errors.ts";

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** Writes a file that only its owner may read (mode 0600). If the process dies during the write, the old file remains. */
export function writePrivateFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: FOLDER_MODE });
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text, { mode: FILE_MODE });
    // The mode above does not apply to an existing file.
    chmodSync(unfinished, FILE_MODE);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Options for writing a private folder. */
export interface PrivateFolderOptions {
  /** Whether an existing folder may be replaced. The old one is renamed, never deleted. Default: false. */
  readonly overwrite: boolean;
}

/**
 * Writes files (mode 0600) into a new folder (mode 0700): all of them or none.
 *
 * @param files the text of each file by its name
 * @returns the new path of the folder that was replaced, if there was one
 * @throws CliError if the folder exists and `overwrite` is false
 */
export function writePrivateFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  { overwrite }: PrivateFolderOptions,
): string | undefined {
  if (existsSync(folder) && !overwrite)
    throw new CliError(`${folder} exists and was not changed; use --overwrite to replace it`);
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true, mode: FOLDER_MODE });
  chmodSync(parent, FOLDER_MODE);
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    chmodSync(unfinished, FOLDER_MODE);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(unfinished, name), text, { mode: FILE_MODE, flag: "wx" });
    }
    const old = existsSync(folder) ? `${folder}.until-${new Date().toISOString().replaceAll(":", "")}` : undefined;
    if (old !== undefined) renameSync(folder, old);
    renameSync(unfinished, folder);
    return old;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
