import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../usage-error.ts";

/** What `start` writes; a folder with anything else in it is not ours to empty. */
const OURS = /^(?:keys|demo\.json|provider\.sqlite(?:-wal|-shm)?|.*\.tmp)$/;

/**
 * Empties the provider's folder.
 *
 * @throws UsageError when something lies in it that `start` did not put there; nothing is deleted then
 */
export function emptyFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  const stranger = names.find((name) => !OURS.test(name));
  if (stranger !== undefined) {
    throw new UsageError(`${join(folder, stranger)} was not put there by this command; move it away before --reset`);
  }
  for (const name of names) rmSync(join(folder, name), { recursive: true });
}
