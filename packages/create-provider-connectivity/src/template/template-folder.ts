import { existsSync } from "node:fs";
import { join } from "node:path";

const PACKED = join(import.meta.dirname, "files");
const IN_WORKSPACE = join(import.meta.dirname, "../../../../templates/provider");

/** The template's folder: next to this module in the package, in `templates/` in the workspace. */
export function templateFolder(): string {
  return existsSync(PACKED) ? PACKED : IN_WORKSPACE;
}
