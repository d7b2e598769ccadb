import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readFileSync } from "node:fs";
import { CliError, defineCommand, runCommand, runProgram, UsageError } from "./index.ts";

let stdout = "";
let stderr = "";

beforeEach(() => {
  [stdout, stderr] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
});
afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

function fail(error: unknown): () => never {
  return () => {
    throw error;
  };
}

test("prints one message and exits with 1 for a CliError", async () => {
  await runProgram("serve", fail(new CliError("the disk is full")));
  expect([process.exitCode, stderr]).toEqual([1, "serve: the disk is full\n"]);
});

test("refers to --help and exits with 2 for a UsageError", async () => {
  await runProgram("serve", fail(new UsageError("--port is given twice")));
  expect([process.exitCode, stderr]).toEqual([2, "serve: --port is given twice\nRun with --help for usage.\n"]);
});

test("prints no stack trace for an error of the operating system", async () => {
  await runProgram("serve", () => void readFileSync("/nowhere/at/all"));
  expect([process.exitCode, stderr]).toEqual([1, "serve: ENOENT: no such file or directory, open '/nowhere/at/all'\n"]);
});

test("prints a stack trace and exits with 1 for any other error", async () => {
  await runProgram("serve", fail(new TypeError("x is undefined")));
  expect(process.exitCode).toBe(1);
  expect(stderr).toMatch(/^serve: TypeError: x is undefined\n\s+at /);
});

test("uses a returned number as the exit code", async () => {
  await runProgram("serve", async () => 3);
  expect(process.exitCode).toBe(3);
});

test("prints --help on stdout, runs nothing and exits with 0", async () => {
  const run = vi.fn<() => void>();
  await runCommand(defineCommand({ name: "pnpm serve", description: "Serves.", options: {} }), run, { argv: ["-h"] });
  expect(run).not.toHaveBeenCalled();
  expect([process.exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Usage: pnpm serve [options]");
});
