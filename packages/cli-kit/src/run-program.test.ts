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

test("a CliError is one message and exit code 1", async () => {
  await runProgram("serve", fail(new CliError("the disk is full")));
  expect([process.exitCode, stderr]).toEqual([1, "serve: the disk is full\n"]);
});

test("a UsageError refers to --help and is exit code 2", async () => {
  await runProgram("serve", fail(new UsageError("--port is given twice")));
  expect([process.exitCode, stderr]).toEqual([2, "serve: --port is given twice\nRun with --help for usage.\n"]);
});

test("an error of the operating system has no stack trace", async () => {
  await runProgram("serve", () => void readFileSync("/nowhere/at/all"));
  expect([process.exitCode, stderr]).toEqual([1, "serve: ENOENT: no such file or directory, open '/nowhere/at/all'\n"]);
});

test("any other error is a bug: exit code 1 with a stack trace", async () => {
  await runProgram("serve", fail(new TypeError("x is undefined")));
  expect(process.exitCode).toBe(1);
  expect(stderr).toMatch(/^serve: TypeError: x is undefined\n\s+at /);
});

test("a number that a program returns is its exit code", async () => {
  await runProgram("serve", async () => 3);
  expect(process.exitCode).toBe(3);
});

test("--help goes to stdout, runs nothing and is exit code 0", async () => {
  const run = vi.fn<() => void>();
  await runCommand(defineCommand({ name: "pnpm serve", description: "Serves.", options: {} }), run, { argv: ["-h"] });
  expect(run).not.toHaveBeenCalled();
  expect([process.exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Usage: pnpm serve [options]");
});
