/** The console's files, built by Vite. @module */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";

/** A file of the console. */
export interface Page {
  readonly content: Buffer<ArrayBuffer>;
  readonly type: string;
}

const PACKAGE = join(import.meta.dirname, "..");
const BUILT = join(PACKAGE, "dist/web");
const SOURCES = join(PACKAGE, "web");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/**
 * Reads all files by their path, such as `assets/index.js`.
 *
 * In the repository, where nothing is built before the first start, Vite builds them at the first request for them. The
 * published package contains them.
 */
export async function readPages(): Promise<ReadonlyMap<string, Page>> {
  if (isOutdated()) {
    const vite = join(PACKAGE, "node_modules/vite/bin/vite.js");
    await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: PACKAGE });
  }
  return new Map(
    filesIn(BUILT).flatMap((file): [string, Page][] => {
      const type = TYPES[extname(file)];
      return type === undefined ? [] : [[file, { content: readFileSync(join(BUILT, file)), type }]];
    }),
  );
}

function isOutdated(): boolean {
  if (!existsSync(SOURCES)) return false;
  const index = join(BUILT, "index.html");
  if (!existsSync(index)) return true;
  const built = statSync(index).mtimeMs;
  // The pages contain modules of this folder too.
  return [SOURCES, import.meta.dirname].some((folder) =>
    filesIn(folder).some((file) => statSync(join(folder, file)).mtimeMs > built),
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
