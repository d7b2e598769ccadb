/** The reference provider in memory, called in this process. @module */
import { contract } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { checkAll } from "./check-all.ts";
import { subjects } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { inProcessTarget } from "./testing/reference.ts";

const results = await checkAll(await inProcessTarget());
const exchanges = results.flatMap((result) => result.exchanges);
/** These rules need keys that this target does not have. */
const NEED_KEYS = new Set(["collateral/platform-signature", "collateral/response-signature"]);

test("every rule has a unique id below its subject, and names its source", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, subject, source, title, fix } of rules) {
    expect(id).toMatch(new RegExp(`^${subject}/[a-z-]+$`));
    expect([source, title, fix].every((text) => text.length > 10)).toBe(true);
  }
  expect(new Set(rules.map(({ subject }) => subject))).toEqual(new Set(subjects));
});

test("every operation succeeds at least once", () => {
  const succeeded = new Set(exchanges.filter(({ status }) => status < 300).map(({ operationId }) => operationId));
  expect(Object.keys(contract.operations).filter((id) => !succeeded.has(id))).toEqual([]);
});

test.each(results)("$id", ({ id, outcome, reason, findings }) => {
  const expected = NEED_KEYS.has(id) ? "skipped" : "passed";
  expect({
    outcome,
    reason: expected === "passed" ? reason : undefined,
    findings: findings.map(({ message, expected: wanted }) => ({ message, wanted })),
  }).toEqual({ outcome: expected, reason: undefined, findings: [] });
});
