/** Runs the commands that call the control port as processes. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { type RunningStart, startProcess } from "../testing/running-start.ts";

let start: RunningStart;
const children: ChildProcess[] = [];

beforeAll(async () => {
  start = await startProcess();
});
afterAll(async () => {
  for (const child of children) child.kill();
  await start[Symbol.asyncDispose]();
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(name: string, args: readonly string[], { cwd = start.folder, env = {} } = {}): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const program = join(import.meta.dirname, "..", name, "main.ts");
  execFile(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) =>
    resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
  );
  return promise;
}

/** Starts `listen` and returns its next lines. */
function listen(...args: readonly string[]): { next: (pattern: RegExp) => Promise<string> } {
  const program = join(import.meta.dirname, "../listen/main.ts");
  const child = spawn(process.execPath, [program, ...args], {
    cwd: start.folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return {
    async next(pattern) {
      await expect.poll(() => output, { timeout: 10_000 }).toMatch(pattern);
      return output.split("\n").find((line) => pattern.test(line)) ?? "";
    },
  };
}

test("listen prints refusals as they arrive, as a line or as JSON without a secret", async () => {
  await fetch(`${start.demo.baseUrl}/accounts?first=1`);
  const [lines, json] = [listen("--all"), listen("--all", "--json")];
  await lines.next(/first=1/);
  await json.next(/first=1/);
  await fetch(`${start.demo.baseUrl}/accounts?second=2`, { headers: { "X-FBAPI-SIGNATURE": "SECRET" } });
  expect(await lines.next(/second=2/)).toMatch(/400 GET \/accounts\?second=2 getAccounts .* headers: The header/);
  const line = await json.next(/second=2/);
  expect(JSON.parse(line)).toMatchObject({ status: 400, stage: "headers", endpoint: "/accounts?second=2" });
  expect(line).not.toContain("SECRET");
});

test("fixtures replaces the data of the running provider", async () => {
  const file = join(start.folder, "fixtures.yaml");
  const example = readFileSync(join(import.meta.dirname, "../../../../docs/provider.example.yaml"), "utf8");
  writeFileSync(file, example);
  expect(await run("fixtures", ["load", file])).toMatchObject({ code: 0, stdout: "The fixtures are loaded.\n" });
});

test.each([
  ["another action", ["save", "x.yaml"], 2, "fixtures load FILE"],
  ["a file that does not exist", ["load", "missing.yaml"], 1, "missing.yaml"],
  ["a file that is not YAML", ["load", "broken.yaml"], 1, "broken.yaml"],
  ["a file that is not an object", ["load", "text.yaml"], 1, "body must be an object"],
  ["a configuration that the provider refuses", ["load", "customers.yaml"], 1, "data.customers"],
  ["an option that does not exist", ["load", "x.yaml", "--force"], 2, "--force"],
])("fixtures refuses %s", async (_name, args, code, message) => {
  writeFileSync(join(start.folder, "broken.yaml"), "data: [");
  writeFileSync(join(start.folder, "text.yaml"), "only text");
  writeFileSync(join(start.folder, "customers.yaml"), stringify({ data: { customers: 1 } }));
  const ended = await run("fixtures", args);
  expect(ended).toMatchObject({ code });
  expect(ended.stderr).toContain(message);
});

test.each([
  ["listen", []],
  ["fixtures", ["load", "x.yaml"]],
  ["clock", ["advance", "1h"]],
  ["trigger", ["deposit.failed", "--account", "a"]],
])("%s explains how to name a provider if none is running", async (name, args) => {
  const ended = await run(name, args, { cwd: "/" });
  expect(ended).toMatchObject({ code: 2 });
  expect(ended.stderr).toContain("no control port: start the provider in this folder");
});

test("refuses a wrong token without printing it", async () => {
  const env = { PROVIDER_CONTROL_URL: start.control.url, PROVIDER_CONTROL_TOKEN: "WRONG" };
  const { code, stdout, stderr } = await run("listen", [], { env });
  expect(code).toBe(1);
  expect(stderr).toContain("The token is missing or wrong");
  expect(stdout + stderr).not.toContain("WRONG");
});
