import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../regenerate/problem.ts";
import type { PackedPackage } from "./pack.ts";
import { type Manifest, readManifest } from "./public-packages.ts";

const REQUIRED = ["package.json", "README.md", "LICENSE", "NOTICE"];
/** What a package writes into its users' projects, tests included. */
const TEMPLATE = "dist/template/files/";

/**
 * Makes sure that a package brings its papers, says which Node it needs, exports what it exports in the workspace, and holds neither
 * tests nor what an old build left behind.
 *
 * @throws Problem that lists what is missing or too much
 */
export function checkContents({ name, folder, unpacked, manifest }: PackedPackage): void {
  const files = readdirSync(unpacked, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const complaints = [
    ...REQUIRED.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files
      .filter((file) => !file.startsWith(TEMPLATE) && /\.test(-d)?\.|(^|\/)testing\//.test(file))
      .map((file) => `${file} is a test`),
    ...files
      .filter((file) => isStale(file, folder))
      .map((file) => `${file} has no source; delete dist/ and build again`),
    ...(manifest.engines?.["node"] === undefined ? ["publishConfig.engines.node is missing from package.json"] : []),
    ...subpathsThatDiffer(readManifest(join(folder, "package.json")), manifest),
  ];
  if (complaints.length > 0) throw new Problem(`${name}:\n  ${complaints.join("\n  ")}`);
}

/** Whether a compiled file comes from a source that is no longer there. */
function isStale(file: string, folder: string): boolean {
  const [, module] = /^dist\/(.+)\.js$/.exec(file) ?? [];
  return (
    module !== undefined && !["ts", "js"].some((extension) => existsSync(join(folder, `src/${module}.${extension}`)))
  );
}

/** The workspace exports sources and the packed package what is built from them; nobody else compares the two. */
function subpathsThatDiffer(workspace: Manifest, packed: Manifest): string[] {
  const both = [workspace, packed].map(({ exports }) => Object.keys(exports ?? {}));
  return both
    .flat()
    .filter((subpath) => !both.every((subpaths) => subpaths.includes(subpath)))
    .map((subpath) => `${subpath} is in only one of exports and publishConfig.exports`);
}
