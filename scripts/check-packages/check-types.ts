import { checkPackage, Package, type Problem } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import type { PackedPackage } from "./pack.ts";

/** Problems that do not concern ES modules for Node 22: resolution without `exports`, and `require`. */
const IGNORED = new Set<string>(["node10", "node16-cjs"]);

/**
 * Runs are-the-types-wrong to check that TypeScript resolves every entry to matching types. A package with only programs has no
 * entry.
 *
 * @throws CliError with its messages
 */
export async function checkTypes({
  name,
  unpacked,
  manifest,
}: Pick<PackedPackage, "name" | "unpacked" | "manifest">): Promise<void> {
  if (manifest.exports === undefined) return;
  const result = await checkPackage(new Package(filesOf(unpacked, name), name, manifest.version));
  if (result.types === false) throw new CliError(`are-the-types-wrong reports for ${name}: no types`);
  const problems = result.problems.filter((each) => !("resolutionKind" in each && IGNORED.has(each.resolutionKind)));
  if (problems.length > 0)
    throw new CliError(`are-the-types-wrong reports for ${name}:\n  ${problems.map(describe).join("\n  ")}`);
}

function describe(problem: Problem): string {
  const { kind, ...where } = problem;
  return `${problemKindInfo[kind].title}: ${JSON.stringify(where, (key, value: unknown) => (key === "trace" ? undefined : value))}`;
}

/** The package in the tool's format: file by file, below `/node_modules`. */
function filesOf(folder: string, name: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      return [`/node_modules/${name}${path.slice(folder.length).replaceAll("\\", "/")}`, readFileSync(path, "utf8")];
    }),
  );
}
