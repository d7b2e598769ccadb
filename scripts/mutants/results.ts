/** The results of the last runs: `results.json`, written by `pnpm test:long certify`. @module */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mutants } from "./catalogue/index.ts";

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

/** Replaces the results of these mutants, and deletes the results of mutants that no longer exist. */
export function mergeResults(results: readonly Result[]): void {
  const all = new Map([...readResults(), ...results].map((result) => [result.id, result]));
  const lines = mutants.flatMap(({ id }) => all.get(id) ?? []).map((result) => `  ${JSON.stringify(result)}`);
  writeFileSync(FILE, `[\n${lines.join(",\n")}\n]\n`);
}
