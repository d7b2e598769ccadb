import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireJava } from "./java.ts";
import { folderBeside, format, replace, writeFiles } from "./output.ts";
import { Problem } from "./problem.ts";
import { generateVersion } from "./version.ts";

/**
 * Regenerates every version of a folder of specifications into one output folder, newest as its main entry.
 *
 * @param specs a folder with one folder per version
 * @param out the folder to replace; untouched if anything fails
 * @returns the versions, oldest first
 */
export async function regenerate(specs: string, out: string): Promise<string[]> {
  requireJava();
  const versions = versionsIn(specs);
  const finished = folderBeside(out);
  try {
    for (const version of versions) {
      writeFiles(join(finished, version), await generateVersion(join(specs, version)));
    }
    writeFiles(finished, { "index.ts": mainEntry(versions) });
    format(finished);
    replace(out, finished);
    return versions;
  } finally {
    rmSync(finished, { recursive: true, force: true });
  }
}

function versionsIn(specs: string): string[] {
  const versions = readdirSync(specs)
    .filter((name) => existsSync(join(specs, name, "openapi.yaml")))
    .toSorted(compareVersions);
  if (versions.length === 0) throw new Problem(`${specs} holds no <version>/openapi.yaml`);
  return versions;
}

function compareVersions(left: string, right: string): number {
  return left.localeCompare(right, "en", { numeric: true });
}

function mainEntry(versions: string[]): string {
  const newest = versions.at(-1);
  return [
    `// Written by \`pnpm regenerate\`: the newest of spec/ (${versions.join(", ")}); do not edit.`,
    `export * from "./${newest}/index.ts";`,
    "",
  ].join("\n");
}
