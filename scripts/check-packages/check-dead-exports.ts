import { fileURLToPath } from "node:url";
import { CliError } from "@provider-connectivity/cli-kit";
import { run } from "./run.ts";

const KNIP = fileURLToPath(new URL("../bin/knip.js", import.meta.resolve("knip")));

/** Exit code with which knip says that it found something. */
const FOUND = 1;

/**
 * Asks knip for files, exports and dependencies that nothing uses.
 *
 * @param config says, with reasons, what is used in ways that knip cannot see
 * @throws CliError with its list
 */
export function checkDeadExports(root: string, config: string): void {
  const args = [KNIP, "--directory", root, "--config", config, "--no-progress"];
  const output = run(process.execPath, args, { cwd: root, statuses: [0, FOUND] }).trim();
  if (output !== "")
    throw new CliError(`knip finds what nothing uses; delete it, or say in ${config} who uses it\n${output}`);
}
