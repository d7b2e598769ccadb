/** The scenarios that ship with this package. @module */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../scenarios");

/** The names of the scenarios, such as `settlement`. */
export function scenarioNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(/\.yaml$/, ""));
}

/** The path of a scenario's file; `undefined` for an unknown name. */
export function scenarioFile(name: string): string | undefined {
  const file = join(FOLDER, `${name}.yaml`);
  return /^[a-z-]+$/.test(name) && existsSync(file) ? file : undefined;
}
