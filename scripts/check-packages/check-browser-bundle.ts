import { build, type BuildFailure } from "esbuild";
import { join } from "node:path";
import { NODE_PACKAGES, NODE_SUBPATHS, SCOPE } from "../check-boundaries/rules.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import type { PackedPackage } from "./pack.ts";

/**
 * Bundles everything that a package offers outside its parts for Node, as a browser's bundler would.
 *
 * @param all every packed package, for what they import from each other and from npm
 * @returns the entries that went in
 * @throws CliError that names what a browser does not have
 */
export async function checkBrowserBundle(each: PackedPackage, all: readonly PackedPackage[]): Promise<string[]> {
  const entries = browserEntries(each);
  const contents = entries.map((entry, index) => `export * as entry${index} from "${entry}";`).join("\n");
  try {
    await build({
      stdin: { contents, resolveDir: each.unpacked },
      nodePaths: all.map(({ folder }) => join(folder, "node_modules")),
      bundle: true,
      write: false,
      platform: "browser",
      format: "esm",
      logLevel: "silent",
    });
  } catch (error) {
    throw new CliError(`${each.name} does not bundle for a browser:\n  ${words(error as BuildFailure).join("\n  ")}`, {
      cause: error,
    });
  }
  return entries;
}

/** Code, not JSON, and not behind a subpath that is made for Node. */
function browserEntries({ name, manifest }: PackedPackage): string[] {
  if (NODE_PACKAGES.includes(name.replace(SCOPE, ""))) return [];
  return Object.entries(manifest.exports ?? {})
    .filter(([subpath, target]) => typeof target !== "string" && !NODE_SUBPATHS.includes(subpath.slice("./".length)))
    .map(([subpath]) => name + subpath.slice(".".length));
}

function words({ errors }: BuildFailure): string[] {
  return errors.map(({ text, location }) => `${location?.file ?? ""}:${location?.line ?? ""} ${text}`);
}
