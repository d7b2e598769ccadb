/** Runs every scenario of the package against the reference provider. @module */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runShipped } from "../testing/run-shipped.ts";
import { readScenario } from "./scenario.ts";

const FOLDER = join(import.meta.dirname, "../../scenarios");

test.each(readdirSync(FOLDER))("%s passes", async (file) => {
  const diagram = await runShipped(readFileSync(join(FOLDER, file), "utf8"));
  expect(diagram).toContain("sequenceDiagram");
  expect(diagram, "ids do not belong in a diagram").not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
});

test("fails with the rule if a step succeeds that should be refused", async () => {
  const text =
    "title: t\nsteps:\n  - workspace: w\n  - pair-signer: true\n    refused: signer-paired\n    rule: tokens work once\n";
  await expect(runShipped(text)).rejects.toThrow(
    /Step 2 \(pair-signer\): should have been refused[^]*tokens work once/,
  );
});

test("reports both values of an unmet expectation", async () => {
  const text = 'title: t\nsteps:\n  - workspace: w\n  - link: {}\n  - expect: { vault: { BTC: "1" } }\n';
  await expect(runShipped(text)).rejects.toThrow('the vault contains {}, not {"BTC":"1"}');
});

test("reports all errors of a scenario", () => {
  expect(() =>
    readScenario("title: t\nsteps:\n  - advance: soon\n  - add: { asset: BTC, amount: 2 }\n  - {}\n"),
  ).toThrow(
    /Step 1 \(advance\): must be a number and s, m, h or d[^]*Step 2 \(add\/amount\): [^]*Step 3: names no action/,
  );
  expect(() => readScenario("steps: [")).toThrow("not valid YAML");
});

test.each([
  ["workspce: Desk", 'Step 1: "workspce" is not an action; use one of workspace, pair-signer,'],
  ["settle: true\n    mark: true", "Step 1: names 2 actions, settle and mark; write each as a step"],
  ["add: { asset: BTC, amount: 2 }", 'Step 1 (add/amount): must be a decimal number in quotes, such as "0.5"'],
  ['add: { asset: BTC, amount: "-2" }', 'Step 1 (add/amount): must be a decimal number in quotes, such as "0.5"'],
  ['add: { asset: BTC, amount: "2", to: me }', 'Step 1 (add): "to" is unknown here'],
  ["link: { env: production }", 'Step 1 (link/env): Invalid option: expected one of "prod"'],
])("rejects the step %j with its number and the problem", (step, message) => {
  const read = () => readScenario(`title: t\nsteps:\n  - ${step}\n`);
  expect(read).toThrow(message);
  expect(read).toThrow("The scenario has an error:");
});

test.each(['add: { asset: BTC, amount: "2" }', 'remove: { asset: BTC, amount: "2" }', "settle: true"])(
  "%s without a link names the missing step",
  async (step) => {
    await expect(runShipped(`title: t\nsteps:\n  - ${step}\n`)).rejects.toThrow(
      "no account is linked. Write the steps workspace and link before this one.",
    );
  },
);
