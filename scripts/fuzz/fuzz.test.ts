/** The command where it cannot run; that it finds what it looks for is shown by running it. */
import { expect, test } from "vitest";
import { executable } from "../testing/executable.ts";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

/** Runs it where python3 does this. */
function fuzzWith(script: string | undefined): { status: number | null; output: string } {
  const folder = temporaryFolder();
  if (script !== undefined) executable(folder, "python3", script);
  return runCommand("fuzz/main.ts", [], { PATH: folder });
}

const cure = "On Debian and Ubuntu: apt-get install python3-venv";

test.each([
  ["there is no Python", undefined, "python3 is not on the PATH"],
  ["Python came without venv", 'echo "No module named ensurepip" >&2; exit 1', "No module named ensurepip"],
  ["Python is too old", "echo 3.10", "python3 is Python 3.10, which Schemathesis does not support"],
])("where %s, it says what to install", (_, script, words) => {
  const { status, output } = fuzzWith(script);
  expect(status).toBe(1);
  expect(output).toContain(words);
  expect(output).toContain(cure);
});

test.each([
  [["--operation", "createQuotes"], "there is no operation createQuotes"],
  [["--examples", "0"], '--examples: "0" is no number above zero'],
  [["--seed", "x"], '--seed: "x" is no number above zero'],
  [["--longer"], "Unknown option '--longer'"],
])("%j is refused in words", (args, words) => {
  const { status, output } = runCommand("fuzz/main.ts", args, { PATH: temporaryFolder() });
  expect(status).toBe(1);
  expect(output).toContain(words);
});
