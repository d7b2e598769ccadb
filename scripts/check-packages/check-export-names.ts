import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";

const CURE =
  "Run `pnpm build && pnpm check:packages --update` and commit the file: a name that goes breaks users, one that comes is kept for years.";

/**
 * Compares the names that a package exports with the list that was last reviewed.
 *
 * @throws CliError with the names that came and went
 */
export function checkExportNames(names: string, file: string): void {
  const reviewed = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (reviewed === names) return;
  const changes = [...missing(names, reviewed, "+"), ...missing(reviewed, names, "-")];
  throw new CliError(`the exports are not those of ${file}:\n${changes.join("\n")}\n${CURE}`);
}

/** Writes the list anew, for the next review. */
export function updateExportNames(names: string, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, names);
}

/** The lines, with their entries, that one list has and the other lacks. */
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
