import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import type { PackedPackage } from "./pack.ts";
import { type Manifest, readManifest } from "./public-packages.ts";

const REQUIRED = ["package.json", "README.md", "LICENSE", "NOTICE"];
/** The project template of a package, including its tests. */
const TEMPLATE = "dist/template/files/";

/** The bundle of a page. Its files have other names than their sources, and every build empties the folder. */
const BUNDLE = "dist/web/";

/**
 * Checks that a package has its licence files and metadata, exports the same subpaths as in the workspace, and contains neither
 * tests nor files of an old build.
 *
 * @throws CliError that lists missing and unexpected files
 */
export function checkContents({ name, folder, unpacked, manifest }: PackedPackage): void {
  const files = readdirSync(unpacked, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const problems = [
    ...REQUIRED.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files
      .filter((file) => !file.startsWith(TEMPLATE) && /\.test(-d)?\.|(^|\/)testing\//.test(file))
      .map((file) => `${file} is a test`),
    ...files
      .filter((file) => isStale(file, folder))
      .map((file) => `${file} has no source; delete dist/ and build again`),
    ...missingFields(manifest),
    ...subpathsThatDiffer(readManifest(join(folder, "package.json")), manifest),
  ];
  if (problems.length > 0) throw new CliError(`${name}:\n  ${problems.join("\n  ")}`);
}

/** The missing fields among those that the page of the registry and the provenance need. */
function missingFields({ engines, repository, keywords = [], description }: Manifest): string[] {
  const isMissing = {
    description: description === undefined,
    keywords: keywords.length === 0,
    "repository.url": repository?.url === undefined,
    "repository.directory": repository?.directory === undefined,
    "publishConfig.engines.node": engines?.["node"] === undefined,
  };
  return Object.entries(isMissing).flatMap(([field, missing]) =>
    missing ? [`${field} is missing from package.json`] : [],
  );
}

/** Whether the source of a compiled file no longer exists. */
function isStale(file: string, folder: string): boolean {
  if (file.startsWith(BUNDLE)) return false;
  const [, module] = /^dist\/(.+)\.js$/.exec(file) ?? [];
  return (
    module !== undefined && !["ts", "js"].some((extension) => existsSync(join(folder, `src/${module}.${extension}`)))
  );
}

/** The workspace exports source files, the packed package compiled ones. No other check compares the two lists. */
function subpathsThatDiffer(workspace: Manifest, packed: Manifest): string[] {
  const both = [workspace, packed].map(({ exports }) => Object.keys(exports ?? {}));
  return [
    ...both
      .flat()
      .filter((subpath) => !isForTests(subpath) && !both.every((subpaths) => subpaths.includes(subpath)))
      .map((subpath) => `${subpath} is in only one of exports and publishConfig.exports`),
    ...both[1]!
      .filter(isForTests)
      .map((subpath) => `${subpath} is for the tests of this repository; do not publish it`),
  ];
}

/** Whether only tests of other packages in the workspace import the subpath. Its files are not packed. */
function isForTests(subpath: string): boolean {
  return /^\.\/testing(\/|$)/.test(subpath);
}
