import { onTestFinished, expect, test } from "vitest";
import { launch, type Running, whileRunning } from "./launch.ts";

const NEVER = new Promise<never>(() => {});

function node(script: string): Running {
  const running = launch({ program: process.execPath, args: ["-e", script] }, import.meta.dirname);
  onTestFinished(() => running.stop());
  return running;
}

test("reports whole lines only", async () => {
  const running = node("process.stdout.write('a'); setTimeout(() => console.log('b\\nc'), 20)");
  const lines: string[] = [];
  running.onLine((line) => lines.push(line));
  await running.ended;
  expect(lines).toEqual(["ab", "c"]);
});

test("reports the last output of a program that ends too early", async () => {
  await expect(whileRunning(node("console.error('no luck'); process.exit(3)"), NEVER, 5000)).rejects.toThrow(
    /ended with 3\nno luck/,
  );
});

test("stops a hanging program with its child processes", async () => {
  const running = node(
    "require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'inherit' })",
  );
  await expect(whileRunning(running, NEVER, 300)).rejects.toThrow("no result within 300 ms");
  await running.stop();
  // Its output closes only when the last process that uses it has ended.
  await expect(running.ended).resolves.toContain("SIGKILL");
});

test("reports a missing program", async () => {
  const running = launch({ program: "/no/such/program", args: [] }, import.meta.dirname);
  await expect(whileRunning(running, NEVER, 5000)).rejects.toThrow("did not start");
});
