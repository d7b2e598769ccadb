import { UsageError } from "@provider-connectivity/cli-kit";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The names that `start` writes. */
const OWN =
  /^(?:keys|demo\.json|clock\.json|control\.token|snapshots|restore-marks\.json|provider\.sqlite(?:-wal|-shm)?|.*\.tmp|.*\.before)$/;

/**
 * Empties the provider's folder.
 *
 * @throws UsageError if `start` did not write one of the files; nothing is deleted then
 */
export function emptyFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder);
  const foreign = names.find((name) => !OWN.test(name));
  if (foreign !== undefined) {
    throw new UsageError(`${join(folder, foreign)} was not written by this command; move it elsewhere before --reset`);
  }
  for (const name of names) rmSync(join(folder, name), { recursive: true });
}
