import { expect, test } from "vitest";
import { runCommand } from "../testing/run-command.ts";

test.each([
  [["--spec", "spec"], "--spec and --out go together"],
  [["--sepc", "spec"], "unknown option '--sepc'"],
  [["--templates", "mine"], "--templates needs --spec and --out"],
])("reports %j as a usage error", (args, message) => {
  const { status, output } = runCommand("regenerate/main.ts", args);
  expect(status).toBe(2);
  expect(output).toContain(`regenerate: ${message}`);
});

test("fails for a missing document", () => {
  const args = ["--spec", "/no/such/file.yaml", "--out", "/no/such/folder"];
  expect(runCommand("regenerate/main.ts", args)).toEqual({
    status: 1,
    output: "regenerate: /no/such/file.yaml does not exist\n",
  });
});

test.each([
  ["regenerate/main.ts", ["--spec", "--out", "--templates"]],
  ["spec-diff/main.ts", ["--format", "--fail-on-breaking"]],
  ["spec-update/main.ts", ["--version", "--replace", "--dry-run"]],
])("%s --help lists the options", (program, names) => {
  const { status, output } = runCommand(program, ["--help"]);
  expect(status).toBe(0);
  for (const name of names) expect(output).toContain(name);
});
