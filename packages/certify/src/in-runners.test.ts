/** The rules in test runners: this file is the example for vitest, and runs one for node:test. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { carefulSettings, openSession, RuleFailure, rules, type Target } from "./index.ts";

const fake = await createFakeProvider();
const { apiKey, signer } = fake.clientOptionsFor("alder-one");
const target: Target = {
  baseUrl: fake.baseUrl,
  fetch: (request) => fake.app.fetch(request),
  customer: { apiKey, signer },
  settings: carefulSettings,
};
const session = await openSession(target);
const some = rules.filter(({ subject }) => subject === "accounts" || subject === "tenancy");

describe("vitest", () => {
  test.for(some)("$id", async (rule, { skip }) => {
    const { outcome, reason } = await session.assert(rule);
    skip(outcome === "skipped", reason);
    expect(outcome).toBe("passed");
  });

  test.each(some.slice(0, 2))("$id, with test.each", async (rule) => {
    expect((await session.assert(rule)).id).toBe(rule.id);
  });
});

test("fails the test of a broken rule with every finding", async () => {
  const broken: Target = {
    ...target,
    fetch: async (request) => {
      const response = await fake.app.fetch(request);
      return response.status === 404
        ? Response.json({ message: "Gone.", errorType: "internal-error" }, { status: 404 })
        : response;
    },
  };
  const { assert } = await openSession(broken);
  const rule = rules.find(({ id }) => id === "errors/unknown-account")!;
  await expect(assert(rule)).rejects.toThrow(RuleFailure);
  await expect(assert(rule)).rejects.toThrow(/getBalances[^]*Expected: 404, not-found[^]*Fix: /);
});

test("node:test", { timeout: 60_000 }, () => {
  const file = join(import.meta.dirname, "testing/in-node-test.ts");
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const output = execFileSync(process.execPath, ["--test", "--test-reporter=tap", file], { encoding: "utf8", env });
  expect(output).toMatch(/^# fail 0$/m);
  expect(output).toMatch(/^# skipped [1-9]/m);
  expect(output).toContain("accounts/capabilities");
});
