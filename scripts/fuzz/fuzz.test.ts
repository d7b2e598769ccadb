/** Runs the command on machines without its requirements. Only `pnpm fuzz` tests the rest. @module */
import { expect, test } from "vitest";
import { executable } from "../testing/executable.ts";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

/** Runs it with this script as `python3`. */
function fuzzWith(script: string | undefined): { status: number | null; output: string } {
  const folder = temporaryFolder();
  if (script !== undefined) executable(folder, "python3", script);
  return runCommand("fuzz/main.ts", [], { PATH: folder });
}

const fix = "On Debian and Ubuntu: apt-get install python3-venv";

test.each([
  ["Python is missing", undefined, "python3 is not on the PATH"],
  ["Python has no venv", 'echo "No module named ensurepip" >&2; exit 1', "No module named ensurepip"],
  ["Python is too old", "echo 3.10", "python3 is Python 3.10, which Schemathesis does not support"],
])("names the packages to install if %s", (_, script, message) => {
  const { status, output } = fuzzWith(script);
  expect(status).toBe(1);
  expect(output).toContain(message);
  expect(output).toContain(fix);
});

test.each([
  [["--operation", "createQuotes"], "unknown operation createQuotes"],
  [["--examples", "0"], '"0" is not a whole number'],
  [["--seed", "x"], '"x" is not a whole number'],
  [["--longer"], "unknown option '--longer'"],
])("reports %j as a usage error", (args, message) => {
  const { status, output } = runCommand("fuzz/main.ts", args, { PATH: temporaryFolder() });
  expect(status).toBe(2);
  expect(output).toContain(message);
});
