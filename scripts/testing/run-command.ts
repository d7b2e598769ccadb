import { spawnSync } from "node:child_process";
import { join } from "node:path";

const SCRIPTS = join(import.meta.dirname, "..");

/** Runs one of the commands of scripts/ with the current Node, and returns its output. */
export function runCommand(
  main: string,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SCRIPTS, main), ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, output: stdout + stderr };
}
