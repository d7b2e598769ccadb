import { spawnSync } from "node:child_process";
import { CliError } from "@provider-connectivity/cli-kit";

/** Long enough for a busy machine. Without a limit, a program could hang forever. */
const LIMIT_MS = 300_000;

/**
 * Runs a program to its end.
 *
 * @param statuses the expected exit codes; any other is a failure. Default: 0
 * @param env its environment. Default: that of this process
 * @returns its standard output
 * @throws CliError with its output if it is missing, fails or takes too long
 */
export function run(
  program: string,
  args: string[],
  { cwd, statuses = [0], env }: { cwd: string; statuses?: number[]; env?: NodeJS.ProcessEnv },
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    ...(env === undefined ? {} : { env }),
    encoding: "utf8",
    timeout: LIMIT_MS,
    maxBuffer: 1e9,
  });
  if (error !== undefined) throw new CliError(`${program} does not run: ${error.message}`);
  if (status === null || !statuses.includes(status)) {
    throw new CliError(`${program} ${args.join(" ")} failed with ${status}\n${stderr}${stdout}`);
  }
  return stdout;
}
