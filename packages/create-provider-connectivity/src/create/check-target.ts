import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import validateName from "validate-npm-package-name";
import { Refusal } from "../refusal.ts";

/** Why nothing can be written into a folder, in words; `undefined` where it is new or empty. */
export function whyNotFolder(folder: string): string | undefined {
  if (folder.trim() === "") return "the folder needs a name";
  const path = resolve(folder);
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return `${path} is a file`;
  const count = readdirSync(path).length;
  return count === 0 ? undefined : `${path} is not empty; name a new folder, or empty this one yourself`;
}

/** Why npm would not take a name, in words; `undefined` where it would. */
export function whyNotName(name: string): string | undefined {
  const { validForNewPackages, errors = [], warnings = [] } = validateName(name);
  return validForNewPackages ? undefined : `"${name}" is no name for a package: ${[...errors, ...warnings].join("; ")}`;
}

/** The name that a folder suggests. */
export function nameOf(folder: string): string {
  return basename(resolve(folder));
}

/** @throws Refusal with the reason, where there is one */
export function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw new Refusal(reason);
}
