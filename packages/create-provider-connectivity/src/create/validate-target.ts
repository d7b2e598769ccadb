import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import validatePackageName from "validate-npm-package-name";

/** The reason why a project cannot be written into a folder. `undefined` for a new or empty folder. */
export function validateTargetFolder(folder: string): string | undefined {
  if (folder.trim() === "") return "the folder needs a name";
  const path = resolve(folder);
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return `${path} is a file`;
  return readdirSync(path).length === 0 ? undefined : `${path} is not empty; use a new folder, or empty this one`;
}

/** The reason why npm rejects a package name. `undefined` for a valid one. */
export function validateName(name: string): string | undefined {
  const { validForNewPackages, errors = [], warnings = [] } = validatePackageName(name);
  const reasons = [...errors, ...warnings].join("; ");
  return validForNewPackages ? undefined : `"${name}" is not a valid package name: ${reasons}`;
}

/** The package name that a folder suggests. */
export function nameOf(folder: string): string {
  return basename(resolve(folder));
}
