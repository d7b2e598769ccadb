import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { executable } from "../../testing/executable.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { runGenerator } from "./openapi-generator.ts";

const INPUT = { document: { openapi: "3.0.0" }, files: {}, additionalProperties: {}, supporting: ["contract.ts"] };

test("repeats a run that hangs once, without the class archive", async () => {
  const { run, calls } = runWithFakeJava(1);
  await expect(run).resolves.toEqual(["printed\n"]);
  expect(calls()).toEqual([expect.stringContaining("Archive"), expect.not.stringContaining("Archive")]);
});

test("gives up after a second run that hangs", async () => {
  const { run, calls } = runWithFakeJava(2);
  await expect(run).rejects.toThrow(/did not end within 1 s, in two attempts.*Nothing was changed/);
  expect(calls()).toHaveLength(2);
});

function runWithFakeJava(hanging: number): { run: Promise<string[]>; calls: () => string[] } {
  const path = temporaryFolder();
  const log = join(path, "calls");
  executable(path, "java", fakeJava(log, hanging));
  vi.stubEnv("PATH", `${path}:${process.env["PATH"]}`);
  const run = runGenerator([INPUT], {}, (out) => readFileSync(join(out, "contract.ts"), "utf8"), { limitMs: 1_000 });
  return { run, calls: () => readFileSync(log, "utf8").trim().split("\n") };
}

/** A fake `java` that logs the arguments of each run, and whose first runs never end. */
function fakeJava(log: string, hanging: number): string {
  return [
    `case "$*" in`,
    `  *" batch "*)`,
    `    echo "$@" >> ${log}`,
    `    [ "$(wc -l < ${log})" -gt ${hanging} ] || exec sleep 600`,
    `    echo printed > 0/out/contract.ts ;;`,
    `  *) echo 'openjdk version "17.0.2"' >&2 ;;`,
    `esac`,
  ].join("\n");
}
