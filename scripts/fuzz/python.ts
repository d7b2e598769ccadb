/**
 * Python environments for programs of this repository, created once, with the pinned packages of their requirements.txt.
 * @module
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import { runProgram } from "./run-program.ts";

const REQUIREMENTS = join(import.meta.dirname, "requirements.txt");
const HASHED = ["--require-hashes", "--only-binary=:all:"];
const FIX =
  "Install Python 3.11 or later with venv and run the command again. On Debian and Ubuntu: apt-get install python3-venv";

/** Prints the version. Fails if Python cannot create environments, because Debian needs a separate package for that. */
const PROBE = "import ensurepip, sys, venv; print('%d.%d' % sys.version_info[:2])";

/**
 * Creates an environment with exactly the pinned packages, unless it exists.
 *
 * @param folder its folder. It is emptied if the pins have changed
 * @param requirements the pins, and pip's options. Default: Schemathesis, with hashes
 * @returns its Python
 * @throws CliError that names the packages to install
 */
export async function preparePython(
  folder: string,
  signal: AbortSignal,
  requirements: { readonly file: string; readonly options: readonly string[] } = {
    file: REQUIREMENTS,
    options: HASHED,
  },
): Promise<string> {
  const version = requirePython();
  const program = join(folder, "bin/python");
  const stamp = join(folder, "pins");
  const pinned = `${version} ${createHash("sha256").update(readFileSync(requirements.file)).digest("hex")}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === pinned) return program;
  rmSync(folder, { recursive: true, force: true });
  await runOrThrow("python3", ["-m", "venv", folder], signal);
  const options = ["--quiet", "--disable-pip-version-check", ...requirements.options];
  await runOrThrow(program, ["-m", "pip", "install", ...options, "-r", requirements.file], signal);
  writeFileSync(stamp, pinned);
  return program;
}

/**
 * The version of the Python on the PATH.
 *
 * @throws CliError that names the packages to install
 */
export function requirePython(): string {
  const { status, stdout, stderr, error } = spawnSync("python3", ["-c", PROBE], { encoding: "utf8" });
  if (error !== undefined) throw new CliError(`python3 is not on the PATH.\n${FIX}`);
  if (status !== 0) throw new CliError(`python3 cannot create environments: ${lastLine(stderr)}\n${FIX}`);
  const version = stdout.trim();
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 3 && minor >= 11) return version;
  throw new CliError(`python3 is Python ${version}, which Schemathesis does not support.\n${FIX}`);
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

async function runOrThrow(program: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const status = await runProgram(program, args, { signal });
  if (status !== 0) throw new CliError(`${program} ${args.slice(0, 3).join(" ")} failed with ${status}; see above.`);
}
