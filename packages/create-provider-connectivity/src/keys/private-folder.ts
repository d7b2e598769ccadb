import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "../refusal.ts";

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/**
 * Writes files that only their owner may read into a folder that only he may enter: all of them, or none.
 *
 * @param overwrite whether a folder that is there may be replaced; the old one is kept beside it, never deleted
 * @returns where the old one is now, if there was one
 * @throws Refusal where the folder is there and may not be replaced
 */
export function writePrivateFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  { overwrite }: { overwrite: boolean },
): string | undefined {
  if (existsSync(folder) && !overwrite)
    throw new Refusal(`${folder} is there already and was left as it is; --overwrite replaces it`);
  makePrivate(dirname(folder));
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

/** Makes a folder, and those above it that are missing, for their owner alone. */
function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  chmodSync(folder, FOLDER_MODE);
}
