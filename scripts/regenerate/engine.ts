/** The engine of openapi-generator: Java on the PATH, or Docker if `openapitools.json` selects it. @module */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";

/** The file that pins the generator's version and chooses its engine. */
export const PIN_FILE = join(import.meta.dirname, "../openapitools.json");

const MIN_JAVA = 11;

/** Whether `openapitools.json` selects Docker. */
export function usesDocker(pinFile = PIN_FILE): boolean {
  const pin = JSON.parse(readFileSync(pinFile, "utf8")) as { "generator-cli"?: { useDocker?: boolean } };
  return pin["generator-cli"]?.useDocker === true;
}

/**
 * Checks that openapi-generator can run, before anything is changed.
 *
 * @throws CliError with the fixes if the engine in `openapitools.json` is missing
 */
export function requireEngine(pinFile = PIN_FILE): void {
  if (usesDocker(pinFile)) requireDocker();
  else requireJava();
}

/** A cache by PATH, because a run reads the version twice, and each time starts Java. */
const versions = new Map<string | undefined, string>();

/** The version of the Java on the PATH, such as `17.0.2`. Empty if there is none. */
export function javaVersion(): string {
  const path = process.env["PATH"];
  const known = versions.get(path);
  if (known !== undefined) return known;
  const { error, stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = error === undefined ? (/version "([^"]+)"/.exec(stderr)?.[1] ?? "") : "";
  versions.set(path, version);
  return version;
}

function requireJava(): void {
  const major = javaMajor(javaVersion());
  if (major >= MIN_JAVA) return;
  const found = major > 0 ? `Java ${major} is too old` : "there is no Java on the PATH";
  throw new CliError(
    `openapi-generator needs Java ${MIN_JAVA} or later, and ${found}. Either install one, or let the generator run in ` +
      'Docker: add "useDocker": true to "generator-cli" in scripts/openapitools.json. Nothing was changed.',
  );
}

function requireDocker(): void {
  const { error, status } = spawnSync("docker", ["version"], { encoding: "utf8" });
  if (error === undefined && status === 0) return;
  const found = error === undefined ? "`docker version` finds no engine" : "there is no docker on the PATH";
  throw new CliError(
    `scripts/openapitools.json has openapi-generator run in Docker ("useDocker": true), and ${found}. Either start ` +
      `Docker, or remove "useDocker" and install Java ${MIN_JAVA} or later. Nothing was changed.`,
  );
}

/** `17.0.2` is Java 17, and `1.8.0_402` is Java 8. */
function javaMajor(text: string): number {
  const version = /^(\d+)(?:\.(\d+))?/.exec(text);
  return version === null ? 0 : Number(version[1] === "1" ? version[2] : version[1]);
}
