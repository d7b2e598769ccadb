import { checkPackage, Package, type Problem as Complaint } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import type { PackedPackage } from "./pack.ts";

/** What cannot concern a package of ES modules that needs Node 22: resolution without `exports`, and `require`. */
const NOT_OURS = new Set<string>(["node10", "node16-cjs"]);

/**
 * Asks are-the-types-wrong whether TypeScript resolves every entry to types that fit the code. A package of programs has
 * no entry.
 *
 * @throws CliError with its complaints
 */
export async function checkTypes({
  name,
  unpacked,
  manifest,
}: Pick<PackedPackage, "name" | "unpacked" | "manifest">): Promise<void> {
  if (manifest.exports === undefined) return;
  const result = await checkPackage(new Package(filesOf(unpacked, name), name, manifest.version));
  if (result.types === false) throw new CliError(`${name}, says are-the-types-wrong: no types`);
  const complaints = result.problems.filter((each) => !("resolutionKind" in each && NOT_OURS.has(each.resolutionKind)));
  if (complaints.length > 0)
    throw new CliError(`${name}, says are-the-types-wrong:\n  ${complaints.map(words).join("\n  ")}`);
}

function words(complaint: Complaint): string {
  const { kind, ...where } = complaint;
  return `${problemKindInfo[kind].title}: ${JSON.stringify(where, (key, value: unknown) => (key === "trace" ? undefined : value))}`;
}

/** The package as the tool wants it: file by file, below `/node_modules`. */
function filesOf(folder: string, name: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      return [`/node_modules/${name}${path.slice(folder.length).replaceAll("\\", "/")}`, readFileSync(path, "utf8")];
    }),
  );
}
