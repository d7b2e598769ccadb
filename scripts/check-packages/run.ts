import { spawnSync } from "node:child_process";
import { Problem } from "../regenerate/problem.ts";

/** Long enough for a busy computer, short enough that nothing hangs. */
const LIMIT_MS = 120_000;

/**
 * Runs a program to its end.
 *
 * @param statuses the exit codes that are answers; any other is a failure
 * @returns what it printed
 * @throws Problem with what it said when it is missing, fails or takes too long
 */
export function run(
  program: string,
  args: string[],
  { cwd, statuses = [0] }: { cwd: string; statuses?: number[] },
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    timeout: LIMIT_MS,
    maxBuffer: 1e9,
  });
  if (error !== undefined) throw new Problem(`${program} does not run: ${error.message}`);
  if (status === null || !statuses.includes(status)) {
    throw new Problem(`${program} ${args.join(" ")} failed with ${status}\n${stderr}${stdout}`);
  }
  return stdout;
}
