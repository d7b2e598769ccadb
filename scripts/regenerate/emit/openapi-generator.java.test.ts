import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { executable } from "../../testing/executable.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { runGenerator } from "./openapi-generator.ts";

const INPUT = { document: { openapi: "3.0.0" }, files: {}, additionalProperties: {}, supporting: ["contract.ts"] };

/** Longer than the time limit of a run. */
const TOO_LONG_MS = 600_000;

test("repeats a run that hangs once, without the class archive", async () => {
  const { run, calls, hang } = runWithFakeJava(1);
  await hang(1);
  await expect(run).resolves.toEqual(["printed\n"]);
  expect(calls()).toEqual([expect.stringContaining("Archive"), expect.not.stringContaining("Archive")]);
});

test("gives up after a second run that hangs", async () => {
  const { run, calls, hang } = runWithFakeJava(2);
  await hang(1);
  await hang(2);
  await expect(run).rejects.toThrow(/did not end within 120 s, in two attempts.*Nothing was changed/);
  expect(calls()).toHaveLength(2);
});

/** Runs the generator with a fake `java` whose first runs hang. `hang` waits for a run to begin, and for its time limit. */
function runWithFakeJava(hanging: number) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const path = temporaryFolder({ calls: "" });
  const log = join(path, "calls");
  executable(path, "java", fakeJava(log, hanging));
  vi.stubEnv("PATH", `${path}:${process.env["PATH"]}`);
  const calls = (): readonly string[] => readFileSync(log, "utf8").split("\n").filter(Boolean);
  return {
    calls,
    run: runGenerator([INPUT], {}, (out) => readFileSync(join(out, "contract.ts"), "utf8")),
    hang: async (attempt: number): Promise<void> => {
      await expect.poll(calls).toHaveLength(attempt);
      vi.advanceTimersByTime(TOO_LONG_MS);
    },
  };
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
