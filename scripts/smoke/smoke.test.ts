import type { Verifier } from "@provider-connectivity/signing";
import { serve } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import { expect, onTestFinished, test, vi } from "vitest";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { exercise } from "./app/exercise.ts";
import { smokeProvider } from "./app/provider.ts";
import type { Report } from "./app/setup.ts";
import { webSigning } from "./app/web-signing.ts";
import { createCases } from "./cases.ts";
import { problemOf } from "./judge-report.ts";
import { commandOf, type Runtime } from "./runtimes.ts";

const cases = createCases();

/** The base URL of a provider on this machine. */
async function running(wrap: (verifier: Verifier) => Verifier): Promise<string> {
  const verifiers = await Promise.all(
    cases.map(async (each) => [each.name, wrap((await webSigning(each))[1])] as const),
  );
  const server = await serve(new Hono().route("/v2", smokeProvider(new Map(verifiers))), { port: 0 });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${server.port}/v2`;
}

test("accepts a provider that verifies signatures, with each way to sign", async () => {
  const baseUrl = await running((verifier) => verifier);
  await expect(exercise({ baseUrl, cases })).resolves.toEqual(
    Object.fromEntries(cases.map(({ name }) => [name, "ok"])),
  );
});

test("detects a provider that accepts every signature", async () => {
  const baseUrl = await running((verifier) => ({ ...verifier, verify: () => true }));
  await expect(exercise({ baseUrl, cases })).rejects.toThrow("a wrong signature is refused");
});

const passing: Report = {
  runtime: "x",
  agent: "X/1",
  milliseconds: 1,
  cases: Object.fromEntries(cases.map(({ name }) => [name, "ok"])),
};

test.each([
  ["all cases work", {}, undefined],
  ["SHA-3 was refused with a message", { cases: { ...passing.cases, "rsa-sha3-256": "refused: no SHA-3" } }, undefined],
  [
    "something else was refused",
    { cases: { ...passing.cases, "hmac-sha256": "refused: no HMAC" } },
    "hmac-sha256: refused: no HMAC",
  ],
  ["a case was not tested", { cases: {} }, "hmac-sha256: it was not tested"],
  ["it failed", { error: "Error: failed" }, "Error: failed"],
])("finds the problem of a report: %s", (_description, change, problem) => {
  expect(problemOf({ ...passing, ...change })).toBe(problem);
});

test("names a runtime that this machine lacks", () => {
  vi.stubEnv("PATH", temporaryFolder());
  const browser: Runtime = { name: "browser", programs: ["netscape", "mosaic"], args: () => [] };
  expect(() => commandOf(browser, { app: "", server: "", pages: "" }, "")).toThrow(
    "none of netscape, mosaic is on this machine",
  );
});

test("rejects an unknown runtime before anything is installed", () => {
  const { status, output } = runCommand("smoke/main.ts", ["netscape"]);
  expect([status, output]).toEqual([
    2,
    expect.stringMatching(/^smoke: unknown trial netscape; use .*typescript-5\.7, /),
  ]);
});
