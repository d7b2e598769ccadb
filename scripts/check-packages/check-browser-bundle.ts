import { build, type BuildFailure } from "esbuild";
import { join } from "node:path";
import { NODE_PACKAGES, NODE_SUBPATHS, SCOPE } from "../check-boundaries/rules.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import type { PackedPackage } from "./pack.ts";

/**
 * Bundles all entries of a package that do not need Node, as an application's bundler would for a browser.
 *
 * @param all every packed package, to resolve their imports
 * @returns the bundled entries
 * @throws CliError with the imports that do not exist in a browser
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
    throw new CliError(
      `${each.name} does not bundle for a browser:\n  ${messagesOf(error as BuildFailure).join("\n  ")}`,
      {
        cause: error,
      },
    );
  }
  return entries;
}

/** The entries with code that are not behind a subpath for Node. */
function browserEntries({ name, manifest }: PackedPackage): string[] {
  if (NODE_PACKAGES.includes(name.replace(SCOPE, ""))) return [];
  return Object.entries(manifest.exports ?? {})
    .filter(([subpath, target]) => typeof target !== "string" && !NODE_SUBPATHS.includes(subpath.slice("./".length)))
    .map(([subpath]) => name + subpath.slice(".".length));
}

function messagesOf({ errors }: BuildFailure): string[] {
  return errors.map(({ text, location }) => `${location?.file ?? ""}:${location?.line ?? ""} ${text}`);
}
