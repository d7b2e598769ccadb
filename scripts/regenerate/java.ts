import { spawnSync } from "node:child_process";
import { Problem } from "./problem.ts";

const OLDEST = 11;

/**
 * Makes sure that openapi-generator can run, before anything is touched.
 *
 * @throws Problem naming both cures when there is no Java of version 11 or later
 */
export function requireJava(): void {
  const { error, stderr = "" } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? "");
  const major = version === null ? 0 : Number(version[1] === "1" ? version[2] : version[1]);
  if (error === undefined && major >= OLDEST) return;
  const found = error === undefined && major > 0 ? `Java ${major} is too old` : "there is no Java on the PATH";
  throw new Problem(
    `openapi-generator needs Java ${OLDEST} or later, and ${found}. Either install one, or let the generator run in ` +
      'Docker: set "generator-cli": { "useDocker": true } in scripts/openapitools.json and KIT_GENERATOR=docker. ' +
      "Nothing was changed.",
  );
}
