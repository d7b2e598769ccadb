import { markdownTable } from "../markdown-table.ts";
import type { Measured } from "./budgets.ts";

/** The measurements and the limits. */
export function sizeTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, minified, gzipped, limit }) => [name, ...[minified, gzipped, limit].map(String)]);
  return markdownTable(["Browser bundle, bytes", "minified", "gzipped", "at most"], rows);
}
