/** What the last run over all mutants found: `results.json`, written by `pnpm test:long certify`. @module */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "results.json");

/** A mutant with the rules that it broke. */
export interface Result {
  readonly id: string;
  /** The broken rules; empty for a survivor. */
  readonly rules: readonly string[];
}

export function readResults(): readonly Result[] {
  return JSON.parse(readFileSync(FILE, "utf8")) as Result[];
}

export function writeResults(results: readonly Result[]): void {
  const lines = results.map((result) => `  ${JSON.stringify(result)}`);
  writeFileSync(FILE, `[\n${lines.join(",\n")}\n]\n`);
}
