import { existsSync } from "node:fs";
import { join } from "node:path";

const PACKED = join(import.meta.dirname, "files");
const IN_WORKSPACE = join(import.meta.dirname, "../../../../templates/provider");

/** Where the template lies: beside this module once it is packed, and in the workspace where its authors edit it. */
export function templateFolder(): string {
  return existsSync(PACKED) ? PACKED : IN_WORKSPACE;
}
