/** Runs the tests and, if all of them passed, lists documented responses that no test has seen. @module */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectedResponses } from "./expected-responses.ts";
import { RESPONSES_FOLDER } from "./record-responses.ts";

const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "sandbox-responses-"));
try {
  const env = { ...process.env, [RESPONSES_FOLDER]: folder };
  const { status, error } = spawnSync("vitest", ["run", ...chosen], { stdio: "inherit", env });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
  // A run of selected tests covers only a part of the contract.
  if (status === 0 && chosen.length === 0) process.exitCode = report(seenIn(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function seenIn(where: string): ReadonlySet<string> {
  return new Set(readdirSync(where).flatMap((name) => readFileSync(join(where, name), "utf8").split("\n")));
}

/** @returns the exit code */
function report(seen: ReadonlySet<string>): number {
  const expected = expectedResponses();
  const missing = expected.filter((each) => !seen.has(each));
  for (const each of missing) process.stderr.write(`No test has seen this through signed HTTP: ${each}\n`);
  process.stdout.write(
    `Documented responses seen in tests: ${expected.length - missing.length} of ${expected.length}.\n`,
  );
  return missing.length === 0 ? 0 : 1;
}
