import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";

const FIX =
  "Run `pnpm build && pnpm check:packages --update` and commit the file. Removing a name breaks users; an added name must be kept for years.";

/**
 * Compares the exported names of a package with the reviewed list.
 *
 * @throws CliError with the added and removed names
 */
export function checkExportNames(names: string, file: string): void {
  const reviewed = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (reviewed === names) return;
  const changes = [...missing(names, reviewed, "+"), ...missing(reviewed, names, "-")];
  throw new CliError(`the exports differ from ${file}:\n${changes.join("\n")}\n${FIX}`);
}

/** Writes a new list for review. */
export function updateExportNames(names: string, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, names);
}

/** The lines, with their entries, that only the first list has. */
function missing(list: string, other: string, sign: string): string[] {
  const others = new Set(lines(other));
  return lines(list)
    .filter((line) => !others.has(line))
    .map((line) => `  ${sign} ${line}`);
}

function lines(list: string): string[] {
  return list
    .trim()
    .split("\n\n")
    .flatMap((section) => {
      const [entry = "", ...names] = section.split("\n");
      return names.map((name) => `${name.trim()} in ${entry}`);
    });
}
