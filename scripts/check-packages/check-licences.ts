import { CliError } from "@provider-connectivity/cli-kit";
import { publicPackages } from "./public-packages.ts";
import { run } from "./run.ts";

/** Licences under which anyone may use the kit in any product. */
const ALLOWED = new Set(["Apache-2.0", "MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"]);

/** What `pnpm licenses list --json` prints: packages by licence. */
export type Licences = Readonly<Record<string, readonly { readonly name: string }[]>>;

/** Lists the licences of whatever is installed with the public packages. */
export function licencesOf(root: string): Licences {
  const filters = publicPackages(root).flatMap(({ name }) => ["--filter", name]);
  return JSON.parse(run("pnpm", [...filters, "licenses", "list", "--prod", "--json"], { cwd: root })) as Licences;
}

/**
 * Makes sure that each licence is one of the permissive ones that were agreed on.
 *
 * @returns how many packages were looked at
 * @throws CliError that lists the packages with another licence
 */
export function checkLicences(licences: Licences): number {
  const refused = Object.entries(licences).filter(([licence]) => !ALLOWED.has(licence));
  const list = refused.map(([licence, packages]) => `  ${licence}: ${packages.map(({ name }) => name).join(", ")}`);
  if (list.length > 0) throw new CliError(`dependencies under licences that are not agreed on:\n${list.join("\n")}`);
  const count = Object.values(licences).flat().length;
  if (count === 0) throw new CliError("pnpm lists no licence; a check that reads nothing proves nothing");
  return count;
}
