import { expect, test } from "vitest";
import { runCommand } from "../testing/run-command.ts";

test.each([
  [["--spec", "spec"], "--spec and --out go together"],
  [["--sepc", "spec"], "Unknown option '--sepc'"],
  [["--spec", "/no/such/file.yaml", "--out", "/no/such/folder"], "/no/such/file.yaml does not exist"],
])("regenerate %j says in one sentence what is wrong and exits with 1", (args, words) => {
  const { status, output } = runCommand("regenerate/main.ts", args);
  expect(status).toBe(1);
  expect(output).toMatch(/^regenerate: .*\n$/);
  expect(output).toContain(words);
});
