import { CliError } from "@provider-connectivity/cli-kit";
import { publicPackages } from "./public-packages.ts";
import { run } from "./run.ts";

/** Licences that allow any use of the kit in any product. */
const ALLOWED = new Set(["Apache-2.0", "MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"]);

/** The output of `pnpm licenses list --json`: packages by licence. */
export type Licences = Readonly<Record<string, readonly { readonly name: string }[]>>;

/** Lists the licences of all packages that are installed with the public packages. */
export function licencesOf(root: string): Licences {
  const filters = publicPackages(root).flatMap(({ name }) => ["--filter", name]);
  return JSON.parse(run("pnpm", [...filters, "licenses", "list", "--prod", "--json"], { cwd: root })) as Licences;
}

/**
 * Checks that each licence is one of the permitted ones.
 *
 * @returns the number of checked packages
 * @throws CliError that lists the packages with another licence
 */
export function checkLicences(licences: Licences): number {
  const refused = Object.entries(licences).filter(([licence]) => !ALLOWED.has(licence));
  const list = refused.map(([licence, packages]) => `  ${licence}: ${packages.map(({ name }) => name).join(", ")}`);
  if (list.length > 0) throw new CliError(`dependencies with licences that are not permitted:\n${list.join("\n")}`);
  const count = Object.values(licences).flat().length;
  if (count === 0) throw new CliError("pnpm lists no licence, so nothing was checked");
  return count;
}
