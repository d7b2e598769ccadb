import { fileURLToPath } from "node:url";
import { CliError } from "@provider-connectivity/cli-kit";
import { run } from "./run.ts";

const KNIP = fileURLToPath(new URL("../bin/knip.js", import.meta.resolve("knip")));

/** The exit code of knip if it finds unused code. */
const UNUSED_CODE = 1;

/**
 * Runs knip to find unused files, exports and dependencies.
 *
 * @param config lists uses that knip cannot see, with reasons
 * @throws CliError with the list of unused items
 */
export function checkDeadExports(root: string, config: string): void {
  const args = [KNIP, "--directory", root, "--config", config, "--no-progress"];
  const output = run(process.execPath, args, { cwd: root, statuses: [0, UNUSED_CODE] }).trim();
  if (output !== "")
    throw new CliError(`knip finds unused code; delete it, or declare its use in ${config}\n${output}`);
}
