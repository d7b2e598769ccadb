import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";

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
 * Step "format": formats a folder of generated files with the configuration of the repository.
 *
 * @throws CliError with the formatter's message
 */
export function format(folder: string): void {
  const args = ["-c", join(ROOT, ".oxfmtrc.json"), "--ignore-path", IGNORES_NOTHING, folder];
  try {
    execFileSync(process.execPath, [FORMATTER, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    throw new CliError(`the formatter refused the output: ${String(stderr ?? error)}`);
  }
}
